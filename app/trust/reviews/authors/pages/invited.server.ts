import { db } from "../../../../db.server";
import type { Locale } from "../../../locale";
import { shopKey } from "../../../shop-key.server";
import { idSignedIn, signedId } from "../../../signed-id.server";
import { openContact } from "../../invitations/contact.server";
import { knownProducts } from "../../products.server";
import { knownShop } from "../../../doors/known-shop.server";
import { ownPhotos } from "./photos-of-own.server";
import type { ProductForm, ReviewPageContent } from "./page";

/** Behind the link of an invitation. */
export type Invited = {
  invitationId: string;
  productIds: string[];
  content: ReviewPageContent;
};

/** How the link was followed: which words it spoke, and which star was chosen in the mail. */
export type Link = {
  i: string | null;
  lang: string | null;
  p: string | null;
  stars: string | null;
};

/** Null where the link is too old, cut off or made up, or nothing of the order was kept. */
export async function openInvitation(shop: string, link: Link): Promise<Invited | null> {
  const signed = link.i ?? "";
  const key = await shopKey(shop);
  const id = idSignedIn(key, "invitation", signed);
  const invitation = id && (await db.invitation.findUnique({ where: { shop_id: { shop, id } } }));
  if (!invitation) return null;
  const where = { shop_id: { shop, id: invitation.orderId } };
  const order = await db.order.findUnique({ where });
  if (!order || order.cancelledAt) return null;

  const products = await productForms(shop, order.id);
  if (products.length === 0) return null;
  const known = await knownShop(shop);
  const locale = known.language(link.lang, invitation.locale);
  const name = known.name ?? new URL(known.url).host;
  return {
    invitationId: invitation.id,
    productIds: products.map(({ form }) => form.productId),
    content: {
      locale,
      shop: { name, url: known.url },
      order: {
        number: order.number.toUpperCase(),
        date: dayOf(order.orderedAt, locale, known.facts),
      },
      action: `?i=${encodeURIComponent(signed)}&lang=${locale}`,
      name: products.find(({ author }) => author !== null)?.author ?? buyerOf(invitation.sealed),
      products: products.map(({ form, reviewId }) => ({
        ...withChosen(form, link),
        ...(reviewId && { own: ownPage(signedId(key, "author", reviewId), locale) }),
      })),
      isAnswered: products.some(({ author }) => author !== null),
      problems: [],
    },
  };
}

/** Beside this page, which knows only the order. */
const ownPage = (signed: string, locale: Locale) =>
  `review/edit?r=${encodeURIComponent(signed)}&lang=${locale}`;

const buyerOf = (sealed: Uint8Array | null) => (sealed ? (openContact(sealed).name ?? "") : "");

const dayOf = (day: Date, locale: Locale, facts: { timeZone: string } | null) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: facts?.timeZone ?? "UTC",
  }).format(day);

const withChosen = (form: ProductForm, { p, stars }: Link): ProductForm =>
  form.productId === p && /^[1-5]$/.test(stars ?? "")
    ? { ...form, typed: { ...form.typed, rating: stars ?? "" } }
    : form;

/** The products of an order, with what the buyer has written of each; one that was given back only where that is so. */
async function productForms(shop: string, orderId: string) {
  const [lines, reviews] = await Promise.all([
    db.orderLine.findMany({ where: { shop, orderId }, orderBy: { productId: "asc" } }),
    db.review.findMany({ where: { shop, orderId } }),
  ]);
  const mine = new Map(reviews.map((review) => [review.productId, review]));
  const shown = lines.filter(({ productId, refundedAt }) => !refundedAt || mine.has(productId));
  const [products, photos] = await Promise.all([
    knownProducts(
      shop,
      shown.map(({ productId }) => productId),
    ),
    ownPhotos(
      shop,
      reviews.map(({ id }) => id),
    ),
  ]);
  return shown.map(({ productId, title }) => {
    const review = mine.get(productId);
    const product = products.get(productId);
    const form: ProductForm = {
      productId,
      title: product?.title ?? title,
      picture: product?.picture ?? null,
      typed: {
        rating: review ? String(review.rating) : "",
        title: review?.title ?? "",
        body: review?.body ?? "",
        video: review?.video ?? "",
      },
      photos: (review && photos.get(review.id)) ?? [],
    };
    return { form, author: review?.authorName ?? null, reviewId: review?.id ?? null };
  });
}
