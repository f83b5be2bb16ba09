import { drawnAnew } from "../intake/photo.server";
import type { ImportedPhoto, ImportedReview } from "./candidate";
import type { Sifted } from "./sift.server";

/**
 * Photos that came in the file itself, drawn anew as if a shopper had sent them: whoever has changed the file may
 * have put anything there. One that is no picture is left out, and the review is taken without it.
 */
export async function drawPhotos(sifted: Sifted): Promise<Sifted> {
  const reviews: Sifted["reviews"] = [];
  const notes = [...sifted.notes];
  for (const placed of sifted.reviews) {
    const what = await withPhotosDrawn(placed.what);
    if (what.photos.length < placed.what.photos.length) notes.push("photos");
    reviews.push({ ...placed, what });
  }
  return { ...sifted, reviews, notes };
}

async function withPhotosDrawn(review: ImportedReview): Promise<ImportedReview> {
  if (review.photos.every(({ bytes }) => bytes === null)) return review;
  const photos: ImportedPhoto[] = [];
  for (const photo of review.photos) {
    if (photo.bytes === null) photos.push(photo);
    else {
      const drawn = await drawnAnew(Buffer.from(photo.bytes, "base64"));
      if (!drawn.ok) continue;
      const { bytes, width, height } = drawn.photo;
      photos.push({ ...photo, width, height, bytes: bytes.toString("base64") });
    }
  }
  return { ...review, photos };
}
