import { isShown } from "../review";
import { PHOTOS_MAX } from "../limits";
import type { OwnReview } from "./own-line";
import { addressList, utcTime } from "./cells";

/** The columns of Judge.me's own export. */
export const JUDGE_ME_HEADERS = [
  ...["title", "body", "rating", "review_date", "source", "curated"],
  ...["reviewer_name", "reviewer_email", "product_id", "product_handle"],
  ...["reply", "reply_date", "picture_urls", "ip_address", "location"],
];

/**
 * A review as Judge.me exports it. It carries no video, language, incentive, date of the experience,
 * tags, votes, history or verified purchase, and of times the seconds.
 */
export function judgeMeRow(review: Omit<OwnReview, "proof">): string[] {
  const { title, body, rating, author, email, product, reply, repliedAt, photos } = review;
  return [
    ...[title, body, String(rating), utcTime(review.writtenAt), review.origin],
    ...[isShown(review) ? "ok" : "not-yet", author, email ?? ""],
    ...[product?.id ?? "", product?.handle ?? "", reply ?? ""],
    reply !== null && repliedAt ? utcTime(repliedAt) : "",
    addressList(photos.slice(0, PHOTOS_MAX)),
    // Where somebody wrote from is nothing that we keep.
    ...["", ""],
  ];
}
