import type { Review as ReviewRow } from "@prisma/client";
import { db } from "../../../../db.server";
import { shopKey } from "../../../shop-key.server";
import { idSignedIn } from "../../../signed-id.server";
import { BODY_MAX } from "../../limits";
import { stateOf } from "../../review";
import { reviewFrom } from "../../stored-review.server";
import { isDeletedByAuthor } from "../edit-review.server";
import { objectionTo } from "../own-review.server";
import { knownShop } from "../../../doors/known-shop.server";
import { ownPhotos } from "./photos-of-own.server";
import type { OwnPageContent, OwnState, ReviewPageContent } from "./page";

/** Behind the link to a review of one's own. */
export type Own = { reviewId: string; formId: string; content: OwnPageContent };

export type OwnLink = { r: string | null; lang: string | null };

/** Null where the link is cut off or made up, or the review is gone for good. */
export async function openOwnReview(shop: string, link: OwnLink): Promise<Own | null> {
  const signed = link.r ?? "";
  const id = idSignedIn(await shopKey(shop), "author", signed);
  const row = id && (await db.review.findUnique({ where: { shop_id: { shop, id } } }));
  // An erased author has no review any more.
  if (!row || row.authorName === "") return null;

  const known = await knownShop(shop);
  const locale = known.language(link.lang, row.locale);
  const product = await productOf(shop, row, known.name);
  const state = await ownState(shop, row);
  const page = {
    locale,
    shop: { name: known.name ?? new URL(known.url).host, url: known.url },
    action: `?r=${encodeURIComponent(signed)}&lang=${locale}`,
  };
  const formId = row.productId || "shop";
  const form: ReviewPageContent = {
    ...page,
    ...{ order: null, name: row.authorName, isAnswered: true, problems: [] },
    products: [
      {
        productId: formId,
        ...product,
        typed: {
          ...{ rating: String(row.rating), title: row.title, body: row.body },
          video: row.video ?? "",
        },
        photos: (await ownPhotos(shop, [row.id])).get(row.id) ?? [],
      },
    ],
  };
  return {
    reviewId: row.id,
    formId,
    content: {
      ...page,
      ...{ product: product.title, state, said: null, photos: [] },
      form: row.deletedAt ? null : form,
      objection: { text: "", problem: null, max: BODY_MAX },
    },
  };
}

async function productOf(shop: string, row: ReviewRow, shopName: string | null) {
  if (row.productId === "") return { title: shopName ?? shop, picture: null };
  const where = { shop_id: { shop, id: row.productId } };
  const product = await db.product.findUnique({ where });
  if (product) return { title: product.title, picture: product.picture };
  const line = await db.orderLine.findFirst({ where: { shop, productId: row.productId } });
  return { title: line?.title ?? "", picture: null };
}

async function ownState(shop: string, row: ReviewRow): Promise<OwnState> {
  const review = reviewFrom(row);
  const state = stateOf(review);
  const isDeleted = state === "deleted";
  if (isDeleted && (await isDeletedByAuthor(db, shop, row))) return "deleted";
  if (isDeleted && !review.refusedAt) return "deleted-by-shop";
  if (!isDeleted && state !== "refused") return state;
  const objected = await objectionTo(db, shop, row);
  return { refusedFor: review.refusedFor ?? "unreadable", objected, isDeleted };
}
