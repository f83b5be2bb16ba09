import { z } from "zod";
import { REFUSAL_REASONS, type RefusalReason } from "../refusal-reasons";
import type { AuthorContent } from "./mails/mail";

export type About = AuthorContent["about"];

type Happened = { what: string; at: Date; details: unknown };
type Fate = {
  deletedAt: Date | null;
  refusedAt: Date | null;
  refusedFor: string | null;
  reply: string | null;
  repliedAt: Date | null;
};

const Refused = z.object({ reason: z.enum(REFUSAL_REASONS) });
const Written = z.object({ text: z.string() });

const isSame = (one: Date | null, other: Date) => one?.getTime() === other.getTime();

/** What an event in a review's history tells its author, as far as it is still so: it may have been undone, or done anew since. */
export function whatStands({ what, at, details }: Happened, review: Fate): About | null {
  if (what === "written-to") {
    const written = Written.safeParse(details);
    return written.success ? { what: "written", text: written.data.text } : null;
  }
  if (what === "deleted" && isSame(review.deletedAt, at)) {
    const reason = reasonIn(details, review);
    return reason && { what: "deleted", reason };
  }
  if (review.deletedAt) return null;
  if (what === "replied") {
    return review.reply && isSame(review.repliedAt, at)
      ? { what: "replied", text: review.reply }
      : null;
  }
  if (what === "refused" && isSame(review.refusedAt, at)) {
    const reason = reasonIn(details, review);
    return reason && { what: "refused", reason };
  }
  return null;
}

/** The reason that was given, as far as it is still the one. Authors who delete their own give none. */
function reasonIn(details: unknown, { refusedFor }: Fate): RefusalReason | null {
  const refused = Refused.safeParse(details);
  return refused.success && refused.data.reason === refusedFor ? refused.data.reason : null;
}
