import { adminFor, type Admin } from "../../admin-api/admin.server";
import { triggerReviewReceived } from "../../admin-api/flow.server";
import { db } from "../../db.server";
import { env } from "../../env.server";
import { isVerified, stateOf } from "./review";
import { reviewFrom } from "./stored-review.server";

/** Tells Shopify Flow of a review that came in, shown or held, whatever its stars. Of one that was erased since, nothing. */
export async function tellFlow(
  shop: string,
  id: string,
  connect: (shop: string) => Promise<Admin> = adminFor,
): Promise<void> {
  const row = await db.review.findUnique({ where: { shop_id: { shop, id } } });
  if (!row) return;
  const review = reviewFrom(row);
  if (stateOf(review) === "deleted") return;
  const { productId } = review;
  await triggerReviewReceived(await connect(shop), {
    ...(productId !== "" && { product_id: Number(productId) }),
    ...(row.customerId && { customer_id: Number(row.customerId) }),
    Rating: review.rating,
    Title: review.title,
    Text: review.body,
    Verified: isVerified(review),
    State: stateOf(review),
    Language: review.locale,
    "Review URL": `https://${shop}/admin/apps/${env.SHOPIFY_API_KEY}/app/reviews/${id}`,
  });
}
