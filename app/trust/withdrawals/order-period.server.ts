import type { Order } from "@prisma/client";
import type { Tx } from "../../db.server";
import { daysToReturn } from "../way-back";
import type { Addressee } from "./addressee.server";
import type { Deadline } from "./deadline";
import { holidaysIn } from "./holidays.server";
import { informedOf, statesReturns } from "./informed.server";
import { DAYS_BY_LAW, latestDeadline, type Contract } from "./period";
import { timeZonesIn } from "./time-zones.server";

type Known = Pick<Order, "orderedAt" | "deliveredAt" | "country">;

/** What of the shop counts for the period. */
type Given = {
  informed: Contract["informed"];
  /** Of the shop, where its buyer's is not known. */
  timeZone: string;
  /** How many the merchant gives; fewer than the law's are the law's. */
  days?: number | undefined;
};

/**
 * Until when an order's buyer can withdraw, as far as is known; null while it has not arrived. Nobody tells where in
 * the country the buyer lives: the last of its clocks counts.
 */
export async function orderPeriod(
  { orderedAt, deliveredAt, country }: Known,
  { informed, timeZone, days = DAYS_BY_LAW }: Given,
): Promise<Deadline | null> {
  const [isHoliday, theirs] = await Promise.all([
    holidaysIn(country, "holiday"),
    timeZonesIn(country),
  ]);
  const clocks = theirs.length > 0 ? theirs : [timeZone];
  return latestDeadline(
    { kind: "goods", concludedAt: orderedAt, deliveries: [deliveredAt], days, informed },
    clocks.map((timeZone) => ({ timeZone, isHoliday })),
  );
}

type Period = { informed: Contract["informed"]; deadline: Deadline | null };

/** The same by what the shop states and has sent, and when its buyer was told of the right. */
export async function periodFor(
  tx: Tx,
  order: Known & Pick<Order, "shop" | "id">,
  { facts, timeZone }: Pick<Addressee, "facts" | "timeZone">,
): Promise<Period> {
  const country = order.country ?? "";
  const days = facts ? daysToReturn(facts.settings.returns, country) : undefined;
  const isStated = facts !== null && statesReturns(facts, country);
  const informed = await informedOf(tx, order.shop, order.id, isStated);
  return { informed, deadline: await orderPeriod(order, { informed, timeZone, days }) };
}
