/**
 * How an order's buyer accepted the terms of sale: by a tick, or by ordering where the cart said so. `none` came past
 * the cart, say by an express button; `unknown` names terms that the shop never had.
 */
export type TermsHow = "ticked" | "stated" | "none" | "unknown";

/** What a message says of them. */
export type TermsTold = { how: TermsHow; number: number | null; hash: string | null };

/** The same as an order keeps it; all of it null while no message was about the whole order. */
export type OrderTerms = {
  termsHow: string | null;
  termsNumber: number | null;
  termsHash: string | null;
  termsAt: Date | null;
};

export const NOT_TOLD: OrderTerms = {
  termsHow: null,
  termsNumber: null,
  termsHash: null,
  termsAt: null,
};

/** The earliest word holds: what was written into an order later, its buyer never accepted. */
export function termsAfter(known: OrderTerms, told: TermsTold | undefined, at: Date): OrderTerms {
  if (!told || (known.termsAt && known.termsAt <= at)) {
    const { termsHow, termsNumber, termsHash, termsAt } = known;
    return { termsHow, termsNumber, termsHash, termsAt };
  }
  return { termsHow: told.how, termsNumber: told.number, termsHash: told.hash, termsAt: at };
}
