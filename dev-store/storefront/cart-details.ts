import { z } from "zod";

/** What a shopper has said about the cart as a whole, in the cart's form. */
export type CartDetails = { note: string | null; attributes: Record<string, string> };

/** A cookie holds no more. */
const LONGEST = 1_000;

const Text = z.string().max(LONGEST);
const Attributes = z.record(z.string().min(1).max(100), Text);
const Kept = z.object({ note: Text.nullable(), attributes: Attributes });

export const NO_DETAILS: CartDetails = { note: null, attributes: {} };

export function cartDetailsIn(cookie: string | undefined): CartDetails {
  try {
    return Kept.parse(JSON.parse(cookie ?? ""));
  } catch {
    return NO_DETAILS;
  }
}

const Sent = z.object({
  note: Text.optional().catch(undefined),
  attributes: Attributes.optional().catch(undefined),
});

/** With what the cart's form says: a note, and `attributes[NAME]`. One that is emptied is gone. */
export function changedDetails(before: CartDetails, form: unknown): CartDetails {
  const { note, attributes } = Sent.parse(form ?? {});
  if (note === undefined && attributes === undefined) return before;
  const all = Object.entries({ ...before.attributes, ...attributes });
  return {
    note: note === undefined ? before.note : note.trim() || null,
    attributes: Object.fromEntries(all.filter(([, value]) => value !== "")),
  };
}
