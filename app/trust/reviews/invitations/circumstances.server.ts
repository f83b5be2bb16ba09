import type { Invitation, Order } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { knownProducts } from "../products.server";
import { reviewSettings } from "../review-settings.server";
import { decideInvitation, type Asked, type Decision } from "./decide-invitation";
import { STOP_REASONS, type StopReason } from "./stop-reasons";

export type Considered = {
  decision: Decision;
  /** Of the order's products, those that Shopify was never asked about: how long to wait for them is a guess. */
  unknownProducts: string[];
};

/** What of the row says how far it has come. */
export type AskedRow = Pick<
  Invitation,
  "createdAt" | "byHand" | "sentAt" | "remindedAt" | "answeredAt" | "stoppedFor"
>;

/** What is to be done about an order next, by all that is known of it now. `hasAddress`: there is somebody to write to. */
export async function consider(
  tx: Tx,
  shop: string,
  {
    order,
    invitation,
    hasAddress,
  }: { order: Order; invitation: AskedRow | null; hasAddress: boolean },
  now: Date,
): Promise<Considered> {
  const { emailHash } = order;
  const [{ invitations }, kept, reviews, unsubscriptions] = await Promise.all([
    reviewSettings(shop, tx),
    tx.orderLine.findMany({ where: { shop, orderId: order.id, refundedAt: null } }),
    tx.review.count({ where: { shop, orderId: order.id } }),
    emailHash === null ? 0 : tx.unsubscription.count({ where: { shop, emailHash } }),
  ]);
  const ids = kept.map(({ productId }) => productId);
  const products = await knownProducts(shop, ids, tx);
  const decision = decideInvitation({
    order: {
      ...order,
      hasAddress,
      types: [...products.values()].map(({ type }) => type),
      reviewed: reviews > 0,
    },
    invitation: invitation && askedFrom(invitation),
    settings: invitations,
    unsubscribed: unsubscriptions > 0,
    now,
  });
  return { decision, unknownProducts: ids.filter((id) => !products.has(id)) };
}

const askedFrom = ({ stoppedFor, ...row }: AskedRow): Asked => ({
  ...row,
  stoppedFor: stoppedFor === null ? null : reasonFrom(stoppedFor),
});

/** A word that only a newer version knows stops it all the same. */
export const reasonFrom = (word: string): StopReason =>
  STOP_REASONS.find((reason) => reason === word) ?? "by-hand";
