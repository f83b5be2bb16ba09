import { isShown, isVerified } from "../review";
import { PHOTOS_MAX } from "../limits";
import type { OwnReview } from "./own-line";
import { addressList } from "./cells";

/** The columns of Loox's own export. */
export const LOOX_HEADERS = [
  ...["id", "status", "rating", "email", "nickname", "full_name", "review", "date"],
  ...["productId", "handle", "img", "variant", "verified_purchase"],
];

/**
 * A review as Loox exports it. It carries no title, reply, video, language, incentive, date of the
 * experience, tags, votes or history; texts are read as HTML there.
 */
export function looxRow(review: Omit<OwnReview, "proof">): string[] {
  const { id, rating, email, author, body, writtenAt, product, photos } = review;
  return [
    ...[id, isShown(review) ? "Active" : "Hidden", String(rating), email ?? "", author, author],
    ...[body, writtenAt.toISOString(), product?.id ?? "", product?.handle ?? ""],
    ...[addressList(photos.slice(0, PHOTOS_MAX)), "", String(isVerified(review))],
  ];
}
