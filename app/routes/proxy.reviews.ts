import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { drawingFor } from "../storefront/review-pages/drawing.server";
import { drawList, drawListPage } from "../storefront/review-pages/list-page.server";
import { withRoot } from "../storefront/theme-root";
import { liquidInTheme, pageInTheme } from "../storefront/page-in-theme";
import { reviewSettings } from "../trust/reviews/review-settings.server";
import { listAddress, listSearchIn } from "../trust/reviews/visitors/list-search";
import { listed } from "../trust/reviews/visitors/listed.server";
import { noPage } from "../trust/reviews/visitors/notices.server";
import { takeReviewForm } from "../trust/reviews/visitors/review-door.server";
import { visit } from "../trust/doors/visit.server";

/** All reviews of a product or of the shop, chosen and sorted as a link or a search wants; and where the form goes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const { shop } = proxied(request, now);
  const query = new URL(request.url).searchParams;
  const lang = query.get("lang");
  const isPart = query.get("part") === "list";
  const wanted = listSearchIn(query);
  const [found, drawing, settings] = await Promise.all([
    listed(shop, wanted),
    drawingFor(shop, { lang, path: listAddress(wanted), now, inTheme: !isPart }),
    reviewSettings(shop),
  ]);
  if (!found || !drawing) return pageInTheme(await noPage(shop, lang));
  if (isPart) return part(await drawList({ wanted, listed: found, drawing }));
  return liquidInTheme(withRoot(await drawListPage({ wanted, listed: found, drawing }, settings)));
}

export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeReviewForm(request, await visit(request, "words")));
}

/** For the block's script, which takes the reviews out of it. */
const part = (html: string) =>
  new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
