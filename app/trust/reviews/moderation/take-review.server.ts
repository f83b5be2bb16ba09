import { z } from "zod";
import { AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { db, type Tx } from "../../../db.server";
import { Day, dayOf } from "../../day";
import { emailAddress } from "../../email-address";
import { paragraphs, plainText } from "../../plain-text";
import { problemsFrom } from "../../problem";
import { shopKey, type ShopKey } from "../../shop-key.server";
import { reasonsToHold } from "../intake/reasons-to-hold.server";
import { INCENTIVES } from "../incentives";
import { BODY_MAX, NAME_MAX, TITLE_MAX } from "../limits";
import { matchOrder } from "../../orders/matching.server";
import { addReview, type NewReview } from "../new-review.server";
import { hearOfOrder } from "../../orders/looked-up.server";
import { knownProducts, lookUpProducts } from "../products.server";
import type { Rating } from "../review";
import { isRating } from "../tally";
import { ORDER_NUMBER_MAX, type TakeAnswer } from "./taken-review";

const Taken = z.object({
  productId: z.string("product-missing").regex(/^\d{0,20}$/, "product-missing"),
  rating: z.number("stars-missing").refine(isRating, "stars-missing"),
  title: plainText(TITLE_MAX),
  body: paragraphs(BODY_MAX),
  authorName: plainText(NAME_MAX, "author-name-missing"),
  email: emailAddress(),
  orderNumber: plainText(ORDER_NUMBER_MAX),
  experiencedOn: z.union([z.literal(""), Day]),
  locale: z.string().regex(/^(und|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/, "invalid"),
  incentive: z.enum(INCENTIVES),
});
type Taken = z.infer<typeof Taken>;

type Connect = (shop: string) => Promise<Admin>;

const refused = (path: string, code: string): TakeAnswer => ({
  ok: false,
  problems: [{ path: [path], code }],
});

/**
 * Adds what somebody said by phone or wrote in a letter. It is marked as such, the shop's rules look at it like
 * at any other, and only an order's number and its buyer's address together make it a verified purchase.
 */
export async function takeReview(
  shop: string,
  input: unknown,
  now: Date,
  connect: Connect,
): Promise<TakeAnswer> {
  const parsed = Taken.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsFrom(parsed.error) };
  const taken = parsed.data;
  if (taken.experiencedOn > dayOf(now)) return refused("experiencedOn", "day-to-come");
  const trouble = await lackOfProduct(shop, taken.productId, now, connect);
  if (trouble) return refused("productId", trouble);

  const isOfProduct = taken.productId !== "";
  if (isOfProduct && (await hearOfOrder(shop, taken, now, connect)) === "unreachable") {
    return refused("orderNumber", "unavailable");
  }
  const key = await shopKey(shop);
  return db.$transaction(async (tx) => {
    const order = await matchOrder(tx, shop, key, taken);
    if (order && (await isReviewed(tx, shop, order.id, taken.productId))) {
      return refused("orderNumber", "order-reviewed");
    }
    return { ok: true, id: await store(tx, shop, key, taken, order, now) };
  });
}

async function store(
  tx: Tx,
  shop: string,
  key: ShopKey,
  { rating, experiencedOn, email, orderNumber: _, ...words }: Taken,
  order: { id: string; customerId: string | null } | null,
  now: Date,
): Promise<string> {
  const judged = { ...words, video: null, photoCount: 0, origin: "merchant" } as const;
  const review: NewReview = {
    ...{ ...words, origin: "merchant", video: null, photos: [], senderHash: null },
    rating: rating as Rating,
    email: email || null,
    orderId: order?.id ?? null,
    customerId: order?.customerId ?? null,
    experiencedAt: experiencedOn === "" ? null : new Date(experiencedOn),
    heldFor: await reasonsToHold(tx, shop, judged, null),
  };
  return (await addReview(tx, shop, key, review, now)).id;
}

/** Shopify is asked for a product that we have never heard of; the code of what is wrong with it, or null. */
async function lackOfProduct(shop: string, id: string, now: Date, connect: Connect) {
  if (id === "" || (await knownProducts(shop, [id])).has(id)) return null;
  try {
    await lookUpProducts(await connect(shop), [id], now);
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return error.kind;
  }
  return (await knownProducts(shop, [id])).has(id) ? null : "product-missing";
}

async function isReviewed(tx: Tx, shop: string, orderId: string, productId: string) {
  return (await tx.review.count({ where: { shop, orderId, productId } })) > 0;
}
