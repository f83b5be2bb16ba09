import type { Tx } from "../../db.server";
import type { Locale } from "../locale";
import { wayBack } from "../way-back";
import type { Addressee } from "./addressee.server";
import { dayNamed } from "./moment";
import { placesOf } from "./places.server";
import { refundDue, sendBackBy } from "./refund";
import type { Statement } from "./statement";
import type { WhatNext } from "./pages/page";

/**
 * What a buyer can expect after a withdrawal. A date for the refund is only named where the law gives one and
 * nothing is known against the withdrawal: a receipt says that it came, not that it holds. Whoever knows no more than
 * an order's number is told nothing of that order, not even that there is one.
 */
export async function whatNext(
  tx: Tx,
  addressee: Addressee,
  { shop, submittedAt, flags, orderId }: Statement,
  locale: Locale,
): Promise<WhatNext> {
  const { facts, country: home } = addressee;
  const isUnknown = flags.includes("unknown-order") || flags.includes("other-address");
  const order =
    orderId === null || isUnknown
      ? null
      : await tx.order.findUnique({ where: { shop_id: { shop, id: orderId } } });
  const country = order?.country ?? home;
  const back = facts && wayBack(facts.settings.returns, facts.shop, country ?? "", locale);
  const isLate = !isUnknown && flags.includes("late");
  const isByLaw = country === null || (back?.isByLaw ?? true);
  const common = { isLate, isUnknown };
  if (isLate || !isByLaw) return { ...common, promised: null };

  const places = await placesOf(addressee, country);
  // Whether goods left, and come back, is seen later; the day is the same.
  const goods = { awaited: true, backAt: null, proofAt: null };
  return {
    ...common,
    promised: {
      refundBy: dayNamed(locale, refundDue(submittedAt, goods, places.shop).lastDay),
      sendBackBy: dayNamed(locale, sendBackBy(submittedAt, places.buyer).lastDay),
      sendTo: back?.address ?? null,
      cost: back?.cost ?? null,
    },
  };
}
