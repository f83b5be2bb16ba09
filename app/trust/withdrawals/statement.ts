import { z } from "zod";
import { canonicalJson } from "./canonical-json";
import { EXTENTS, FLAGS } from "./limits";

/** A withdrawal as the log holds it: what was stated, when, and what we knew of it at that moment. */
export const Statement = z.object({
  /** Of this shape, for whoever reads the log years from now. */
  version: z.literal(1),
  shop: z.string(),
  id: z.string(),
  submittedAt: z.iso.datetime().pipe(z.coerce.date()),
  /** Of the page on which it was stated. */
  locale: z.string(),
  /** As `Stated` took it. What was taken once is read whatever the limits are by then. */
  stated: z.object({
    name: z.string(),
    order: z.string(),
    email: z.string(),
    extent: z.enum(EXTENTS),
    items: z.string(),
  }),
  flags: z.array(z.enum(FLAGS)),
  /** The order that it was matched with, if any. */
  orderId: z.string().nullable(),
  /** Random, and erased with the words: from the hash that stays nobody can guess them. */
  salt: z.string(),
});
export type Statement = z.infer<typeof Statement>;

/** The same text for the same statement, always: this is what is hashed, kept and exported. */
export const canonicalText = (statement: Statement): string =>
  canonicalJson({
    ...statement,
    submittedAt: statement.submittedAt.toISOString(),
    flags: FLAGS.filter((flag) => statement.flags.includes(flag)),
  });

export const statementIn = (text: string): Statement => Statement.parse(JSON.parse(text));
