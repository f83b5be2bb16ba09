import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";
import { oneAtATime, placeOrder } from "./one-order-at-a-time.ts";
import { sendForm } from "./send-form.ts";
import { harmIn, together, type Work } from "./work.ts";

type Order = { id: number; number: number; isAsked: boolean };
type Request = { id: string; orderId: string; decision: string | null; cancelledAt: Date | null };

const placed = new Map<string, Order>();

/**
 * A buyer asks that an order be stopped, and the merchant agrees: taken when that is noted; then Shopify has
 * cancelled the order, and there was one request.
 */
export const cancellations: Work = {
  name: "cancellations",
  prepare: (shop) => shop.control("app/scopes", { grant: ["write_orders"] }),
  async attempt(shop, piece) {
    const order = await orderOf(shop, piece);
    const request = (await requestsIn(shop)).find(({ orderId }) => orderId === `${order.id}`);
    if (request?.decision === "confirmed") return true;
    if (request) {
      const path = `/app/orders/cancellations/${request.id}/confirmation`;
      return (await shop.merchant<{ ok: boolean }>(path, {})).ok;
    }
    if (!order.isAsked) {
      const fields = { number: `${order.number}`, email: emailOf(piece) };
      const html = await sendForm(shop, "cancel", fields, (2 << 16) + piece);
      order.isAsked = !html.includes('name="number"');
    }
    // The order has yet to be found at Shopify.
    return false;
  },
  async count(shop, pieces) {
    const requests = await requestsIn(shop);
    const { orders } = await shop.lately();
    const of = (piece: number) => placed.get(`${shop.devStore} ${piece}`)?.id;
    const asked = pieces.flatMap((piece) =>
      requests.filter(({ orderId }) => orderId === `${of(piece)}`).map(() => piece),
    );
    const noted = pieces.filter((piece) =>
      requests.some(({ orderId, cancelledAt }) => cancelledAt && orderId === `${of(piece)}`),
    );
    const cancelled = pieces.filter((piece) =>
      orders.some(({ id, cancelled }) => id === of(piece) && cancelled),
    );
    return together(harmIn(pieces, asked), harmIn(pieces, noted), harmIn(pieces, cancelled));
  },
};

const emailOf = (piece: number) => `kari-c${piece}@mail.example`;

async function orderOf(shop: ShopUnderTorture, piece: number): Promise<Order> {
  const name = `${shop.devStore} ${piece}`;
  const there = placed.get(name);
  if (there) return there;
  const order = await oneAtATime(() => placeOrder(shop, emailOf(piece)));
  const first = { ...order, isAsked: false };
  placed.set(name, first);
  return first;
}

const requestsIn = (shop: ShopUnderTorture) =>
  shop.rows<Request>(
    `select id, "orderId", decision, "cancelledAt" from "CancellationRequest"
      where shop = $1 and "orderId" is not null`,
    [SHOP],
  );
