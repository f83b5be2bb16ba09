import type { Review } from "@prisma/client";
import type { Admin } from "../../../admin-api/admin.server";
import { addressOfOrder } from "../../../admin-api/orders.server";
import { open } from "../../../seal.server";

type Known = Pick<Review, "shop" | "contact" | "orderId" | "origin">;

/** Of an erased author the order is no longer named. */
const hasOrder = ({ orderId, origin }: Known) =>
  origin === "invitation" && /^\d+$/.test(orderId ?? "");

/** There is an address: ours, or the one of the order that the author was asked about. */
export const canBeWrittenTo = (review: Known) => review.contact !== null || hasOrder(review);

/**
 * Where the author of a review is written to: as given with it; else, of a buyer who was asked, as the order
 * has it at Shopify, because ours was emptied with the last mail that asked.
 */
export async function addressOfAuthor(
  review: Known,
  connect: (shop: string) => Promise<Admin>,
): Promise<string | null> {
  const { shop, contact, orderId } = review;
  if (contact) return open(contact);
  if (!hasOrder(review) || orderId === null) return null;
  return addressOfOrder(await connect(shop), orderId);
}
