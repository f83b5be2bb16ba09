import { db } from "../../db.server";
import type { TermsHow } from "../orders/order-terms";
import type { TermsVersion } from "./version";
import { termsApplied } from "./versions.server";

/** The terms that an order was made under. */
export type OrderWithTerms = {
  /** As the buyer knows the order; empty while only part of it was told. */
  number: string;
  locale: string | null;
  /** When it was made, which is when they were accepted if they were. */
  orderedAt: Date;
  /** Null: nobody has told, say of an order from before the app was there. */
  how: TermsHow | null;
  /** What it says it was, where there is no such version. */
  hash: string | null;
  /** The version that was accepted; where none was, the one that was published then; null: there was none. */
  version: TermsVersion | null;
};

/** Null where the order is not known, or no longer. */
export async function termsOfOrder(shop: string, orderId: string): Promise<OrderWithTerms | null> {
  const order = await db.order.findUnique({ where: { shop_id: { shop, id: orderId } } });
  if (!order) return null;
  const { number, locale, orderedAt, termsHow, termsHash: hash } = order;
  return {
    ...{ number, locale, orderedAt, hash, how: termsHow as TermsHow | null },
    version: await termsApplied(shop, order),
  };
}
