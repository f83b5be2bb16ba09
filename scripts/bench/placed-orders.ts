import { setTimeout as wait } from "node:timers/promises";
import type { ShopUnderTorture } from "../torture/shop-under-torture.ts";
import { deliveryOf, orders } from "../torture/works/orders.ts";
import type { Known } from "./guessing.ts";

const KNOWN_WITHIN_MS = 120_000;

/** So many orders, of a buyer each, that the app has heard of. */
export async function knownOrders(shop: ShopUnderTorture, count: number): Promise<Known[]> {
  const pieces = Array.from({ length: count }, (_, nth) => nth + 1);
  const all: Known[] = [];
  for (const piece of pieces) {
    const { payload } = await deliveryOf(shop, piece);
    while (!(await orders.attempt(shop, piece))) await wait(100);
    all.push({ number: String(payload["name"]), email: String(payload["email"]) });
  }
  for (const lateAt = Date.now() + KNOWN_WITHIN_MS; Date.now() < lateAt; await wait(250)) {
    const [row] = await shop.rows<{ count: number }>(
      `select count(*)::int as count from "Order" where shop = $1`,
    );
    if ((row?.count ?? 0) >= count) return all;
  }
  throw new Error("the app has not heard of all orders");
}
