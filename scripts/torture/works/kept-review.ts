import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";

export type KeptReview = { id: string; productId: string; reply: string | null; helpful: number };

/** A review that the merchant took down, for others to do something with: written the first time. */
export async function keptReview(
  shop: ShopUnderTorture,
  { body, product }: { body: string; product: string },
): Promise<KeptReview> {
  const there = await theReview(shop, body);
  if (there) return there;
  await shop.merchant("/app/reviews/taken", {
    ...{ productId: await productIdOf(shop, product), rating: 5, title: "", body, locale: "en" },
    ...{ authorName: "Kari", email: "", experiencedOn: "", incentive: "none" },
  });
  const taken = await theReview(shop, body);
  if (!taken) throw new Error("a review that was taken down is not there");
  return taken;
}

async function theReview(shop: ShopUnderTorture, body: string): Promise<KeptReview | null> {
  const [row] = await shop.rows<KeptReview>(
    `select id, "productId", reply, helpful from "Review" where shop = $1 and body = $2`,
    [SHOP, body],
  );
  return row ?? null;
}

export async function productIdOf(shop: ShopUnderTorture, handle: string): Promise<string> {
  const { products } = await shop.lately();
  const product = products.find((one) => one.handle === handle);
  if (!product) throw new Error(`the sample shop sells no ${handle}`);
  return `${product.id}`;
}
