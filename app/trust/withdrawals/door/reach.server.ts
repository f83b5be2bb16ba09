import { z } from "zod";
import { BrokenSeal, open, seal, UnknownKey } from "../../../seal.server";
import type { Reach } from "../pages/page";

const Sealed = z.object({
  shop: z.string(),
  reach: z.object({ name: z.string(), email: z.string(), address: z.array(z.string()) }),
});

/**
 * Where to write to, for a form to bring back: when the database is away nobody else knows. Sealed, so that
 * nobody can have a shop's page name another address.
 */
export const sealedReach = (shop: string, reach: Reach): string =>
  seal(JSON.stringify({ shop, reach })).toString("base64url");

/** What a form brought back; null where it is not ours, or another shop's. */
export function reachIn(shop: string, given: string): Reach | null {
  try {
    const read = Sealed.parse(JSON.parse(open(Buffer.from(given, "base64url"))));
    return read.shop === shop ? read.reach : null;
  } catch (error) {
    if (error instanceof BrokenSeal || error instanceof UnknownKey) return null;
    throw error;
  }
}
