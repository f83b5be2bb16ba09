import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { formParts } from "../form-parts.server";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import {
  drawGonePage,
  drawReviewPage,
  drawThanksPage,
} from "../trust/reviews/authors/pages/draw-page.server";
import {
  openInvitation,
  type Invited,
  type Link,
} from "../trust/reviews/authors/pages/invited.server";
import { knownShop } from "../trust/doors/known-shop.server";
import { visit } from "../trust/doors/visit.server";
import { readForm, typedAgain, type ReadForm } from "../trust/reviews/authors/pages/read-form";
import { FORM_LIMITS, SentPhotos } from "../trust/reviews/authors/pages/sent-photos.server";
import { writeReviews } from "../trust/reviews/authors/write-reviews.server";
import { stateOf, type Review } from "../trust/reviews/review";

/** The signed link of an invitation: one page for all products of the order. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  const link = linkIn(request);
  const invited = await openInvitation(shop, link);
  return invited ? pageInTheme(drawReviewPage(invited.content)) : gone(shop, link);
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, pace, now } = await visit(request, "own-reviews");
  const link = linkIn(request);
  const invited = await openInvitation(shop, link);
  if (!invited) return gone(shop, link);

  const isTooMany = pace === "too-many";
  const photos = new SentPhotos(isTooMany ? [] : invited.productIds);
  const fields = await formParts(request, FORM_LIMITS, photos.take);
  const form = readForm(fields, invited.productIds, photos.has);
  if (isTooMany) form.problems.unshift({ field: "", code: "wait", max: 0 });
  if (form.problems.length > 0) return again(invited, form);

  const answers = form.written.map((words) => ({
    ...words,
    ...{ authorName: form.name, photos: photos.of(words.productId) },
  }));
  const { invitationId, content } = invited;
  const reviews = await db.$transaction(
    (tx) => writeReviews(tx, shop, invitationId, { answers, locale: content.locale }, now),
    PATIENCE,
  );
  return thanks(
    invited,
    answers.map(({ productId }) => productId),
    reviews,
    photos,
  );
}

/** An order of fifty products takes a while. */
const PATIENCE = { timeout: 30_000 };

function linkIn(request: Request): Link {
  const query = new URL(request.url).searchParams;
  return {
    ...{ i: query.get("i"), lang: query.get("lang") },
    ...{ p: query.get("p"), stars: query.get("stars") },
  };
}

async function gone(shop: string, { lang }: Link) {
  const { name, language } = await knownShop(shop);
  return pageInTheme(drawGonePage({ locale: language(lang), shop: name }));
}

const again = ({ content }: Invited, { problems, typed }: ReadForm) =>
  pageInTheme(
    drawReviewPage({
      ...content,
      ...{ problems, name: typed.name },
      products: typedAgain(content.products, typed),
    }),
  );

function thanks(
  { content }: Invited,
  productIds: string[],
  reviews: (Review | null)[],
  { troubles }: SentPhotos,
) {
  const titleOf = (id: string) =>
    content.products.find(({ productId }) => productId === id)?.title ?? "";
  const { locale, shop, action } = content;
  return pageInTheme(
    drawThanksPage({
      ...{ locale, shop, change: action },
      reviews: productIds.map((id, index) => {
        const review = reviews[index];
        const isShown = review && stateOf(review) === "shown";
        return { product: titleOf(id), state: !review ? "gone" : isShown ? "shown" : "held" };
      }),
      photos: troubles.map(({ productId, code }) => ({ product: titleOf(productId), code })),
    }),
  );
}
