import { sendDelivery, type Delivery } from "../send-delivery.ts";
import type { ShopUnderTorture } from "../shop-under-torture.ts";
import { mailsAbout } from "./mails.ts";
import { harmIn, together, type Work } from "./work.ts";

const placed = new Map<string, Delivery>();

/**
 * Shopify's word of an order: taken when it is answered with 200; then the order is known, and confirmed by one mail
 * where the word names an address.
 */
export const orders: Work = {
  name: "webhooks",
  async attempt(shop, piece) {
    return (await sendDelivery(shop, await deliveryOf(shop, piece))) === 200;
  },
  async count(shop, pieces) {
    const known = await shop.rows<{ id: string }>(`select id from "Order" where shop = $1`);
    const payloadOf = (piece: number) => placed.get(`${shop.devStore} ${piece}`)?.payload;
    const noted = pieces.filter((piece) => {
      const id = String(payloadOf(piece)?.["id"]);
      return known.some((order) => order.id === id);
    });
    const addressed = pieces.filter((piece) => payloadOf(piece)?.["email"]);
    const mailed = await mailsAbout(shop, /kari-o(\d+)@mail\.example/);
    return together(harmIn(pieces, noted), harmIn(addressed, mailed));
  },
};

/** Word of the piece's order, which is placed when it is first asked for. */
export async function deliveryOf(shop: ShopUnderTorture, piece: number): Promise<Delivery> {
  const name = `${shop.devStore} ${piece}`;
  const delivery = placed.get(name) ?? (await place(shop, piece));
  placed.set(name, delivery);
  return delivery;
}

/** Of the dev store's own tries none arrives: this sends the delivery itself, and sees each answer. */
async function place(shop: ShopUnderTorture, piece: number): Promise<Delivery> {
  await shop.fault("webhooks", "refuse", 100_000);
  const email = `kari-o${piece}@mail.example`;
  const lines = [{ handle: "stoneware-mug", quantity: 1 }];
  await shop.control("orders", { email, name: "Kari Nordmann", locale: "nb", lines });
  const { webhooks } = await shop.state();
  const delivery = webhooks.findLast(({ topic }) => topic === "orders/create");
  if (!delivery) throw new Error("the dev store has no word of an order");
  return delivery;
}
