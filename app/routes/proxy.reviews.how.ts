import type { LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { drawingFor } from "../storefront/review-pages/drawing.server";
import { drawHowPage } from "../storefront/review-pages/how-page.server";
import { withRoot } from "../storefront/theme-root";
import { liquidInTheme, pageInTheme } from "../storefront/page-in-theme";
import { reviewSettings } from "../trust/reviews/review-settings.server";
import { HOW_REVIEWS_WORK } from "../trust/reviews/reviews-address";
import { noPage } from "../trust/reviews/visitors/notices.server";

/** How reviews work in this shop, which every list of reviews links to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const { shop } = proxied(request, now);
  const lang = new URL(request.url).searchParams.get("lang");
  const [drawing, settings] = await Promise.all([
    drawingFor(shop, { lang, path: HOW_REVIEWS_WORK, now }),
    reviewSettings(shop),
  ]);
  if (!drawing) return pageInTheme(await noPage(shop, lang));
  return liquidInTheme(withRoot(await drawHowPage(settings, drawing)));
}
