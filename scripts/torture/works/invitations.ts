import { reviews } from "../../../prisma/seeds/careful/reviews.ts";
import { sendDelivery, type Delivery } from "../send-delivery.ts";
import type { ShopUnderTorture } from "../shop-under-torture.ts";
import { mailsAbout } from "./mails.ts";
import { oneAtATime, placeOrder } from "./one-order-at-a-time.ts";
import { harmIn, type Work } from "./work.ts";

const sent = new Map<string, Delivery>();

/** Word that an order has left: taken when it is answered with 200; then its buyer is asked for a review by one mail. */
export const invitations: Work = {
  name: "invitations",
  async prepare(shop) {
    const atOnce = { countedFrom: "fulfilled", days: 0, reminderDays: null } as const;
    const value = { ...reviews, invitations: { ...reviews.invitations, ...atOnce } };
    await shop.merchant("/app/settings/reviews", { value, revision: 1 });
  },
  async attempt(shop, piece) {
    const name = `${shop.devStore} ${piece}`;
    const delivery = sent.get(name) ?? (await oneAtATime(() => fulfilled(shop, piece)));
    sent.set(name, delivery);
    return (await sendDelivery(shop, delivery)) === 200;
  },
  async count(shop, pieces) {
    return harmIn(pieces, await mailsAbout(shop, /kari-i(\d+)@mail\.example/));
  },
};

async function fulfilled(shop: ShopUnderTorture, piece: number): Promise<Delivery> {
  const { number } = await placeOrder(shop, `kari-i${piece}@mail.example`);
  await shop.control(`orders/${number}/fulfillments`);
  const { webhooks } = await shop.state();
  const delivery = webhooks.findLast(({ topic }) => topic === "orders/fulfilled");
  if (!delivery) throw new Error("the dev store has no word that an order has left");
  return delivery;
}
