import { z } from "zod";
import { PlacedBlocks } from "../placed-blocks";
import { StorefrontLook } from "../storefront-look";

/** All that one look at a storefront found out, as it is kept. Null is what could not be told. */
export const Seen = z.object({
  look: StorefrontLook,
  placed: PlacedBlocks,
  paymentTypes: z.array(z.string()).nullable(),
  policies: z
    .array(z.object({ type: z.string(), texts: z.record(z.string(), z.string()) }))
    .nullable(),
});
export type Seen = z.infer<typeof Seen>;

/** What is older says nothing of today. A look each night leaves three that may fail. */
const GOOD_FOR_MS = 4 * 24 * 60 * 60 * 1000;

type Kept = { lookedAt: Date | null; trouble: string | null; seen: Seen | null };

/** What still counts: nothing of a shop that lets nobody in since. */
export const whatCounts = ({ lookedAt, trouble, seen }: Kept, now: Date): Seen | null =>
  lookedAt !== null && now.getTime() - lookedAt.getTime() < GOOD_FOR_MS && trouble !== "password"
    ? seen
    : null;
