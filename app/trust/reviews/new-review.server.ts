import { createHash, randomUUID } from "node:crypto";
import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { seal } from "../../seal.server";
import { emailHash, type ShopKey } from "../shop-key.server";
import { bodyHash } from "./body-hash.server";
import type { HoldReason } from "./hold-reasons";
import type { Incentive } from "./incentives";
import { isImported, type Origin } from "./origins";
import type { Rating, Review } from "./review";
import { follow, noteEvent } from "./review-changes.server";
import { reviewFrom } from "./stored-review.server";

export type NewReview = {
  productId: string;
  rating: Rating;
  title: string;
  body: string;
  locale: string;
  authorName: string;
  /** The author's address, if it is known. */
  email: string | null;
  /** What is left of it where the address itself is no longer kept: an erasure finds the review by it. */
  addressHash?: string | null;
  customerId: string | null;
  origin: Origin;
  /** Found by a match, never typed in. */
  orderId: string | null;
  experiencedAt: Date | null;
  incentive: Incentive;
  video: string | null;
  /** Empty: shown at once. */
  heldFor: HoldReason[];
  senderHash: string | null;
  photos: NewPhoto[];
};

export type NewPhoto = { bytes: Buffer<ArrayBuffer>; width: number; height: number; alt: string };

/** Stores a review, shown or held; what follows from it is part of the transaction. */
export async function addReview(
  tx: Tx,
  shop: string,
  key: ShopKey,
  review: NewReview,
  now: Date,
): Promise<Review> {
  const { email, addressHash = null, photos, heldFor, ...rest } = review;
  const row = await tx.review.create({
    data: {
      ...rest,
      shop,
      id: randomUUID(),
      contact: email === null ? null : seal(email),
      emailHash: email === null ? addressHash : emailHash(key, email),
      bodyHash: bodyHash(review),
      photoCount: photos.length,
      writtenAt: now,
      receivedAt: now,
      heldFor,
      shownAt: heldFor.length === 0 ? now : null,
    },
  });
  const by = review.origin === "merchant" ? "merchant" : "author";
  await noteEvent(tx, shop, row.id, { by, what: "written", now });
  if (heldFor.length > 0) {
    await noteEvent(tx, shop, row.id, { by: "rule", what: "held", now, details: { heldFor } });
  }
  await addPhotos(tx, shop, row.id, photos);

  const added = reviewFrom(row);
  await follow(tx, shop, [{ before: null, after: added }]);
  if (!isImported(added.origin)) {
    await enqueue(tx, "review-received", { shop, id: row.id }, { key: `${shop} ${row.id}` });
  }
  return added;
}

/** A picture is one photo of a review, however often its form is sent. */
export const photoId = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 32);

/** Each picture once. */
export const once = (photos: NewPhoto[]): NewPhoto[] => [
  ...new Map(photos.map((photo) => [photoId(photo.bytes), photo])).values(),
];

/** Photos begin in our database, so that none is lost with a process, and then go to the shop's files. */
export async function addPhotos(
  tx: Tx,
  shop: string,
  reviewId: string,
  photos: NewPhoto[],
  after = 0,
): Promise<void> {
  if (photos.length === 0) return;
  await tx.reviewPhoto.createMany({
    data: photos.map((photo, index) => ({
      ...{ shop, reviewId, id: photoId(photo.bytes), position: after + index },
      ...photo,
    })),
    skipDuplicates: true,
  });
  await enqueue(tx, "review-photos", { shop, id: reviewId }, { key: `${shop} ${reviewId}` });
}
