import { signedDelivery, type Word } from "../as-shopify/signed-delivery.ts";
import { SHOP } from "./shop-under-torture.ts";

/** As the dev store notes it. */
export type Delivery = Omit<Word, "shop">;

/** Sends it once, as Shopify does; answers the status. Shopify waits for five seconds. */
export async function sendDelivery(
  { appUrl }: { appUrl: string },
  delivery: Delivery,
): Promise<number> {
  const answer = await fetch(`${appUrl}/webhooks`, {
    method: "POST",
    ...signedDelivery({ ...delivery, shop: SHOP }),
    signal: AbortSignal.timeout(5_000),
  });
  await answer.arrayBuffer();
  return answer.status;
}
