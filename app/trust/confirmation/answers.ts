import type { DrawnMail } from "../mails/mail";
import type { Part } from "./parts";

/** The mail to look at; null while nothing is known of the shop. */
export type SampleAnswer =
  | (DrawnMail & {
      /** What the law wants in it and nobody has stated yet. */
      lacks: Part[];
      /** For Shopify's own mail, in Liquid. */
      piece: string;
    })
  | null;

/** The last that went out, as it went; null: none is kept. */
export type LastAnswer = { subject: string; html: string; queuedAt: string } | null;

export type TestAnswer =
  { ok: true; to: string } | { ok: false; why: "no-facts" | "too-many" | "mail"; said?: string };
