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
import { addReview, type NewReview } from "../new-review.server";
import { knownProducts, lookUpProducts } from "../products.server";
import type { Rating } from "../review";
import { isRating } from "../tally";
import type { TakeAnswer } from "./taken-review";

const Taken = z.object({
  productId: z.string("product-missing").regex(/^\d{0,20}$/, "product-missing"),
  rating: z.number("stars-missing").refine(isRating, "stars-missing"),
  title: plainText(TITLE_MAX),
  body: paragraphs(BODY_MAX),
  authorName: plainText(NAME_MAX, "author-name-missing"),
  email: emailAddress(),
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
 * at any other. It is never a verified purchase: the merchant, who writes it, knows every order's number and address.
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

  const key = await shopKey(shop);
  return { ok: true, id: await db.$transaction((tx) => store(tx, shop, key, taken, now)) };
}

async function store(
  tx: Tx,
  shop: string,
  key: ShopKey,
  { rating, experiencedOn, email, ...words }: Taken,
  now: Date,
): Promise<string> {
  const judged = { ...words, video: null, photoCount: 0, origin: "merchant" } as const;
  const review: NewReview = {
    ...{ ...words, origin: "merchant", video: null, photos: [], senderHash: null },
    rating: rating as Rating,
    email: email || null,
    orderId: null,
    customerId: null,
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
