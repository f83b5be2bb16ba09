import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { drawingFor } from "../storefront/review-pages/drawing.server";
import { drawQuestionsPage } from "../storefront/review-pages/questions-page.server";
import { withRoot } from "../storefront/theme-root";
import { liquidInTheme, pageInTheme } from "../storefront/page-in-theme";
import { ALL_QUESTIONS, ofProduct } from "../trust/reviews/reviews-address";
import { reviewSettings } from "../trust/reviews/review-settings.server";
import { listedQuestions } from "../trust/reviews/visitors/listed-questions.server";
import { noPage } from "../trust/reviews/visitors/notices.server";
import { visit } from "../trust/doors/visit.server";
import { takeQuestionForm } from "../trust/reviews/visitors/words-door.server";

/** All questions about a product; and where the form goes that asks one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const { shop } = proxied(request, now);
  const query = new URL(request.url).searchParams;
  const lang = query.get("lang");
  const found = await listedQuestions(shop, query);
  const path = ofProduct(ALL_QUESTIONS, found?.product.handle ?? "");
  const [drawing, settings] = await Promise.all([
    drawingFor(shop, { lang, path, now }),
    reviewSettings(shop),
  ]);
  if (!found || !drawing) return pageInTheme(await noPage(shop, lang));
  return liquidInTheme(withRoot(await drawQuestionsPage(found, settings, drawing)));
}

export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeQuestionForm(request, await visit(request, "words")));
}
