import type { ShopUnderTorture } from "../shop-under-torture.ts";
import { deliveryOf, orders } from "./orders.ts";
import type { Work } from "./work.ts";

let placing: Promise<unknown> = Promise.resolve();

/** Word of an order is looked up as the youngest that the dev store has: no two orders are placed at once. */
export function oneAtATime<Placed>(place: () => Promise<Placed>): Promise<Placed> {
  const placed = placing.then(place);
  placing = placed.catch(() => undefined);
  return placed;
}

/** The same as `orders`, beside works that place orders too. */
export const ordersAmongOthers: Work = {
  ...orders,
  async attempt(shop, piece) {
    await oneAtATime(() => deliveryOf(shop, piece));
    return orders.attempt(shop, piece);
  },
};

/** An order of which the app has no word yet. */
export async function placeOrder(
  shop: ShopUnderTorture,
  email: string,
): Promise<{ id: number; number: number }> {
  await shop.fault("webhooks", "refuse", 100_000);
  const lines = [{ handle: "bud-vase", quantity: 1 }];
  return shop.control("orders", { email, name: "Kari Nordmann", locale: "nb", lines });
}
