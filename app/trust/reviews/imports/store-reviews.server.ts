import { randomUUIDv7 } from "node:crypto";
import { Prisma } from "@prisma/client";
import type { Tx } from "../../../db.server";
import type { ShopKey } from "../../shop-key.server";
import { markProducts } from "../request-product-publication.server";
import { countIn } from "../tallies.server";
import { isShown } from "../review";
import { tallyOf } from "../tally";
import type { ImportedReview } from "./candidate";
import { enqueueForEach } from "../../../jobs.server";
import { asTable, isSaid, rowsJson } from "./review-rows.server";
import type { Placed } from "./sift.server";

/** Where reviews are stored: in which shop, by which import, and whether there are others than its own. */
export type Into = { shop: string; id: string; key: ShopKey; others: boolean };

type PlacedReview = Placed<ImportedReview>;

/**
 * Stores those of the reviews that are not there yet, with their photos and their history, and keeps the
 * tallies. What the storefront must show of them is noted, and asked for when the import ends.
 */
export async function storeReviews(
  tx: Tx,
  into: Into,
  placed: PlacedReview[],
): Promise<PlacedReview[]> {
  if (placed.length === 0) return [];
  const { shop, key } = into;
  const ids = await insert(tx, into, rowsJson(placed, key));
  const added = placed.filter(({ what }) => ids.has(what.id));
  await storeHistory(tx, shop, added);
  await storePhotos(tx, shop, added);
  await follow(tx, shop, added);
  return added;
}

async function insert(tx: Tx, { shop, id: importId, others }: Into, json: string) {
  const isNew = others ? Prisma.sql`NOT ${isSaid(shop, importId)}` : Prisma.sql`true`;
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Review" (shop, id, "productId", rating, title, body, locale, "authorName", contact,
      "emailHash", "customerId", origin, "orderId", "importId", "importKey", "writtenAt",
      "experiencedAt", "editedAt", "receivedAt", incentive, "shownAt", "heldFor", "refusedAt",
      "refusedFor", "deletedAt", reply, "repliedAt", helpful, "photoCount", video, tags, "chosenAt",
      "bodyHash", revision)
    SELECT ${shop}, id, "productId", rating, title, body, locale, "authorName",
      decode(contact, 'base64'), "emailHash", "customerId", origin, "orderId", ${importId},
      "importKey", "writtenAt", "experiencedAt", "editedAt", "receivedAt", incentive, "shownAt",
      "heldFor", "refusedAt", "refusedFor", "deletedAt", reply, "repliedAt", helpful, "photoCount",
      video, tags, "chosenAt", "bodyHash", revision
    FROM ${asTable(json)} WHERE ${isNew}
    ON CONFLICT DO NOTHING RETURNING id`;
  return new Set(inserted.map(({ id }) => id));
}

async function follow(tx: Tx, shop: string, added: PlacedReview[]): Promise<void> {
  await countIn(
    tx,
    shop,
    added.map(({ productId, what }) => ({
      productId,
      by: tallyOf({ ...what, photoCount: what.photos.length }),
    })),
  );
  const shown = added.filter(({ what }) => isShown(what));
  await markProducts(
    tx,
    shop,
    shown.map(({ productId }) => productId),
  );
}

async function storeHistory(tx: Tx, shop: string, added: PlacedReview[]): Promise<void> {
  const events = added.flatMap(({ what }) =>
    what.history.map((event) => ({ ...event, id: randomUUIDv7(), reviewId: what.id })),
  );
  if (events.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "ReviewEvent" (shop, "reviewId", id, at, by, what, details, change, "mailedAt")
    SELECT ${shop}, "reviewId", id, at, by, what, details, change, "mailedAt"
    FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS r("reviewId" text, id text,
      at timestamp(3), by text, what text, details jsonb, change text, "mailedAt" timestamp(3))`;
}

async function storePhotos(tx: Tx, shop: string, added: PlacedReview[]): Promise<void> {
  const photos = added.flatMap(({ what }) =>
    what.photos.map((photo, position) => ({
      ...{ ...photo, id: randomUUIDv7(), reviewId: what.id, position },
    })),
  );
  if (photos.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "ReviewPhoto" (shop, "reviewId", id, position, alt, width, height, source, bytes)
    SELECT ${shop}, "reviewId", id, position, alt, width, height, source, decode(bytes, 'base64')
    FROM jsonb_to_recordset(${JSON.stringify(photos)}::jsonb) AS r("reviewId" text, id text,
      position int, alt text, width int, height int, source text, bytes text)`;
  const reviewIds = [...new Set(photos.map(({ reviewId }) => reviewId))];
  await enqueueForEach(
    tx,
    "review-photos",
    reviewIds.map((id) => ({ shop, id })),
  );
}
