import type { LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { drawTermsPage } from "../trust/terms/draw-terms-page.server";

/** The terms of sale: the newest, those of a version, or those that an order was made under. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  const query = new URL(request.url).searchParams;
  const asked = { version: query.get("version"), order: query.get("order") };
  return pageInTheme(await drawTermsPage(shop, { ...asked, lang: query.get("lang") }));
}
