import type { Tx } from "../../db.server";
import type { Facts } from "../facts";
import { mailStates } from "../mails/mail-states.server";
import { hasPolicy } from "../shop-facts";
import { daysToReturn } from "../way-back";
import type { Contract } from "./period";

/** Whether the shop says for everybody to read that buyers in a country may change their mind. */
export const statesReturns = (
  { shop, settings }: Pick<Facts, "shop" | "settings">,
  country: string,
): boolean => daysToReturn(settings.returns, country) > 0 || hasPolicy(shop, "REFUND_POLICY");

/**
 * When an order's buyer was told of the right to withdraw, as Directive 2011/83/EU, Art. 10(1) asks: before it, where
 * the shop states it; else with the order's confirmation, which says it (Art. 10(2)). Where none of both is known the
 * trader could not show it (Art. 6(9)): never.
 */
export async function informedOf(
  tx: Tx,
  shop: string,
  orderId: string,
  isStated: boolean,
): Promise<Contract["informed"]> {
  if (isStated) return "in-time";
  const mail = (await mailStates(tx, shop, "confirmation", [orderId])).get(orderId);
  return mail?.sentAt && !mail.bouncedAt ? mail.sentAt : "never";
}
