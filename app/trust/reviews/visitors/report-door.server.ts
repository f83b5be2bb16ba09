import { z } from "zod";
import { db } from "../../../db.server";
import type { Locale } from "../../locale";
import { paragraphs } from "../../plain-text";
import { drawNotice } from "../../doors/draw-page.server";
import { knownShop } from "../../doors/known-shop.server";
import type { FormProblem } from "../../doors/form-problem";
import { problemsAt } from "../../doors/problems-at";
import { knownProducts } from "../products.server";
import { REFUSAL_REASONS } from "../refusal-reasons";
import { idIn, pathIn } from "./hidden-fields";
import { back, goneNotice } from "./notices.server";
import { drawReportPage } from "./pages/draw-page.server";
import { WORDS } from "./pages/words/in-each-language";
import { reportReview } from "./report-review.server";
import type { Visit } from "../../doors/visit.server";
import { smallForm } from "../../doors/small-form.server";

const TEXT_MAX = 1_000;

const Report = z.object({
  reason: z.enum(REFUSAL_REASONS, "reason-missing"),
  text: paragraphs(TEXT_MAX),
});

/** What the form asks with, or was sent with. */
type Typed = { id: string; reason: string; text: string; returnTo: string };

/** The form to report the review that a link in the list names. `root` stands before the shop's paths. */
export async function showReportForm(
  shop: string,
  query: URLSearchParams,
  root: string,
): Promise<string> {
  const locale = (await knownShop(shop)).language(query.get("lang"));
  const returnTo = pathIn(query.get("return_to"));
  const typed = { id: idIn(query.get("id")), reason: "", text: "", returnTo };
  return form(shop, locale, root, { typed, problems: [] });
}

/** Takes a report, and draws the page that says so. */
export async function takeReport(request: Request, visit: Visit, root: string): Promise<string> {
  const { shop, senderHash, pace, now } = visit;
  const fields = await smallForm(request);
  const locale = (await knownShop(shop)).language(fields.get("lang"));
  const typed: Typed = {
    id: idIn(fields.get("id")),
    reason: fields.get("reason") ?? "",
    text: (fields.get("text") ?? "").replaceAll("\r\n", "\n"),
    returnTo: pathIn(fields.get("return_to")),
  };
  const parsed = Report.safeParse(typed);
  const problems: FormProblem[] = [
    ...(pace === "too-many" ? [{ field: "", code: "wait" as const, max: 0 }] : []),
    ...(parsed.success ? [] : problemsAt(parsed.error, (field) => field)),
  ];
  if (!parsed.success || problems.length > 0) {
    return form(shop, locale, root, { typed, problems });
  }

  const report = { ...parsed.data, reviewId: typed.id, senderHash };
  const isTaken = await db.$transaction((tx) => reportReview(tx, shop, report, now));
  if (!isTaken) return goneNotice(locale, typed.returnTo);
  const { title, done } = WORDS[locale].report;
  return drawNotice({ locale, title, said: [done], links: [back(locale, typed.returnTo)] });
}

/** Where the report is the first thing that was opened, its review is the way back. */
async function placeOfReview(shop: string, productId: string, id: string, root: string) {
  const product = (await knownProducts(shop, [productId])).get(productId);
  return product && !product.deletedAt ? `${root}/products/${product.handle}#review-${id}` : "";
}

type Form = { typed: Typed; problems: FormProblem[] };

async function form(shop: string, locale: Locale, root: string, { typed, problems }: Form) {
  const { id, reason, text, returnTo } = typed;
  const review = await db.review.findFirst({
    where: { shop, id, shownAt: { not: null }, deletedAt: null },
  });
  if (!review) return goneNotice(locale, returnTo);
  const { title, body, authorName, productId } = review;
  return drawReportPage({
    ...{ locale, reason, text, problems, reviewId: id },
    returnTo: returnTo || (await placeOfReview(shop, productId, id, root)),
    said: { title, body, author: authorName },
  });
}
