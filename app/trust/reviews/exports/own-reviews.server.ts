import type { Review as ReviewRow, ReviewEvent, ReviewPhoto } from "@prisma/client";
import { db } from "../../../db.server";
import { open } from "../../../seal.server";
import { Happening, type OwnReview } from "../portable/own-line";
import { knownProducts } from "../products.server";
import { reviewFrom } from "../stored-review.server";
import { productNamed } from "./product-named.server";

export type ExportedReview = Omit<OwnReview, "proof">;

/** So many are in memory at a time, however many there are. */
const AT_ONCE = 200;

/** All reviews of a shop, whatever their state, some at a time; without the photos that only we have. */
export async function* ownReviews(shop: string): AsyncGenerator<ExportedReview[]> {
  for (let after = ""; ;) {
    const rows = await db.review.findMany({
      where: { shop, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    const last = rows.at(-1);
    if (!last) return;
    yield await withAll(shop, rows);
    after = last.id;
  }
}

async function withAll(shop: string, rows: ReviewRow[]): Promise<ExportedReview[]> {
  const of = { shop, reviewId: { in: rows.map(({ id }) => id) } };
  const ids = rows.map(({ productId }) => productId);
  const [products, photos, events] = await Promise.all([
    knownProducts(shop, ids),
    db.reviewPhoto.findMany({ where: of, omit: { bytes: true }, orderBy: { position: "asc" } }),
    db.reviewEvent.findMany({ where: of, orderBy: [{ at: "asc" }, { id: "asc" }] }),
  ]);
  const [photosOf, eventsOf] = [byReview(photos), byReview(events)];
  return rows.map((row) => {
    const { productId, authorName, photoCount: _, importId: _import, ...review } = reviewFrom(row);
    return {
      ...{ type: "review", ...review, author: authorName },
      product: productNamed(productId, products),
      email: row.contact && open(row.contact),
      ...{ customerId: row.customerId, importKey: row.importKey, receivedAt: row.receivedAt },
      photos: (photosOf.get(row.id) ?? []).map(photoFrom),
      history: (eventsOf.get(row.id) ?? []).flatMap(happeningFrom),
    };
  });
}

function byReview<Row extends { reviewId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.reviewId);
    if (group) group.push(row);
    else groups.set(row.reviewId, [row]);
  }
  return groups;
}

const photoFrom = ({ id, url, source, alt, width, height }: Omit<ReviewPhoto, "bytes">) => ({
  ...{ id, url: url ?? source, bytes: null, alt, width, height },
});

const Said = Happening.pick({ by: true, what: true, details: true });

/** One that only a newer version knows could not be read again. */
function happeningFrom({ id, at, by, what, details, change, mailedAt }: ReviewEvent) {
  const known = Said.safeParse({ by, what, details });
  return known.success ? [{ id, at, ...known.data, change, mailedAt }] : [];
}
