import type { LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { knownShop } from "../trust/doors/known-shop.server";
import { drawReceipt, drawReceiptGone } from "../trust/withdrawals/pages/draw-page.server";
import { receiptAt } from "../trust/withdrawals/receipt.server";

/** The receipt of a withdrawal, at an address that stays. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  const query = new URL(request.url).searchParams;
  const lang = query.get("lang");
  const receipt = await receiptAt(shop, query.get("id") ?? "", lang);
  if (receipt) return unlisted(pageInTheme(drawReceipt(receipt)));
  const locale = (await knownShop(shop)).language(lang);
  return unlisted(pageInTheme(drawReceiptGone({ locale })));
}

/** No search engine is to show it. */
function unlisted(page: Response): Response {
  page.headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
  return page;
}
