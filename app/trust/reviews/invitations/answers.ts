import type { StopReason } from "./stop-reasons";

/** Why an order is not asked about, beyond what stops an invitation that was planned. */
export type NotAsked =
  StopReason | "not-fulfilled" | "sent" | "order-unknown" | "nothing-to-ask" | "shopify";

/** What a page hears that asked by hand. */
export type ByHandAnswer = { ok: true; id: string } | { ok: false; why: NotAsked };

export type StopAnswer = { ok: boolean };

export type SampleAnswer = {
  subject: string;
  html: string;
  text: string;
  to: string | null;
} | null;

export type TestAnswer =
  { ok: true; to: string } | { ok: false; why: "no-address" | "no-facts" | "mail"; said?: string };
