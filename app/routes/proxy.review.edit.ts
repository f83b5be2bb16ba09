import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { formParts } from "../form-parts.server";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { editReview } from "../trust/reviews/authors/edit-review.server";
import {
  deleteOwnReview,
  objectToRefusal,
  restoreOwnReview,
} from "../trust/reviews/authors/own-review.server";
import { drawGonePage, drawOwnPage } from "../trust/reviews/authors/pages/draw-page.server";
import { knownShop } from "../trust/doors/known-shop.server";
import { visit } from "../trust/doors/visit.server";
import { openOwnReview, type Own, type OwnLink } from "../trust/reviews/authors/pages/own.server";
import type { OwnPageContent } from "../trust/reviews/authors/pages/page";
import { readForm, readObjection, typedAgain } from "../trust/reviews/authors/pages/read-form";
import { FORM_LIMITS, SentPhotos } from "../trust/reviews/authors/pages/sent-photos.server";

/** The signed link to a review of one's own: change it, object to a refusal, delete it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  return page(shop, linkIn(request));
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, pace, now } = await visit(request, "own-reviews");
  const link = linkIn(request);
  const own = await openOwnReview(shop, link);
  if (!own) return page(shop, link);

  const isTooMany = pace === "too-many";
  const photos = new SentPhotos(isTooMany ? [] : [own.formId]);
  const fields = await formParts(request, FORM_LIMITS, photos.take);
  const sent = { fields, photos, isTooMany, now };
  const act = fields.get("act");
  if (act === "object") return object(shop, link, own, sent);
  if (act !== "delete" && act !== "restore") return change(shop, link, own, sent);
  if (isTooMany) return page(shop, link, { said: "wait" });
  const stroke = act === "delete" ? deleteOwnReview : restoreOwnReview;
  await db.$transaction((tx) => stroke(tx, shop, own.reviewId, now));
  return page(shop, link);
}

function linkIn(request: Request): OwnLink {
  const query = new URL(request.url).searchParams;
  return { r: query.get("r"), lang: query.get("lang") };
}

/** As it stands now, with what was just done. */
async function page(shop: string, link: OwnLink, done: Partial<OwnPageContent> = {}) {
  const own = await openOwnReview(shop, link);
  if (own) return pageInTheme(drawOwnPage({ ...own.content, ...done }));
  const { name, language } = await knownShop(shop);
  return pageInTheme(drawGonePage({ locale: language(link.lang), shop: name }));
}

type Sent = { fields: URLSearchParams; photos: SentPhotos; isTooMany: boolean; now: Date };

async function object(
  shop: string,
  link: OwnLink,
  { reviewId, content }: Own,
  { fields, isTooMany, now }: Sent,
) {
  const read = isTooMany ? ({ problem: "wait", max: 0 } as const) : readObjection(fields);
  if ("problem" in read) {
    const objection = { ...content.objection, ...read, text: fields.get("objection") ?? "" };
    return page(shop, link, { objection });
  }
  await db.$transaction((tx) => objectToRefusal(tx, shop, reviewId, read.text, now));
  return page(shop, link, { said: "objected" });
}

async function change(
  shop: string,
  link: OwnLink,
  { reviewId, formId, content }: Own,
  { fields, photos, isTooMany, now }: Sent,
) {
  const { problems, typed, written, name } = readForm(fields, [formId], photos.has);
  if (isTooMany) problems.unshift({ field: "", code: "wait", max: 0 });
  const [words] = written;
  if (!content.form) return page(shop, link);
  if (problems.length > 0 || !words) {
    const products = typedAgain(content.form.products, typed);
    return page(shop, link, { form: { ...content.form, problems, products, name: typed.name } });
  }
  const { productId: _, ...rest } = words;
  const edit = { ...rest, authorName: name, photos: photos.of(formId) };
  await db.$transaction((tx) => editReview(tx, shop, reviewId, edit, now));
  const troubles = photos.troubles.map(({ code }) => ({ product: content.product, code }));
  return page(shop, link, { said: "saved", photos: troubles });
}
