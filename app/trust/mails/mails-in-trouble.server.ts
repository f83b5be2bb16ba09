import { db } from "../../db.server";
import type { MailKind } from "./mail-kinds";
import type { MailState } from "./mail-states.server";

export type MailInTrouble = MailState & {
  name: string;
  kind: MailKind;
  about: string;
  /** What it said is still there. */
  canBeSentAgain: boolean;
};

/** As many as a merchant looks through. */
const SHOWN = 100;

/** The mails that were refused or given up, or came back, the newest trouble first. */
export const mailsInTrouble = (shop: string): Promise<MailInTrouble[]> =>
  db.$queryRaw`
    SELECT name, kind, about, "createdAt" AS "queuedAt",
      CASE WHEN "sentAt" >= "wantedAt" THEN "sentAt" END AS "sentAt",
      "refusedAt", "gaveUpAt", "bouncedAt", trouble, "troubleAt",
      sealed IS NOT NULL AS "canBeSentAgain"
    FROM "QueuedMail"
    WHERE shop = ${shop} AND "troubleAt" IS NOT NULL
      AND ("refusedAt" IS NOT NULL OR "gaveUpAt" IS NOT NULL OR "bouncedAt" IS NOT NULL)
    ORDER BY "troubleAt" DESC LIMIT ${SHOWN}`;
