import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { liquidInTheme } from "../storefront/page-in-theme";
import { ROOT, withRoot } from "../storefront/theme-root";
import { showReportForm, takeReport } from "../trust/reviews/visitors/report-door.server";
import { visit } from "../trust/doors/visit.server";

/** A shopper thinks that something is wrong with a review. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  const { searchParams } = new URL(request.url);
  return liquidInTheme(withRoot(await showReportForm(shop, searchParams, ROOT)));
}

export async function action({ request }: ActionFunctionArgs) {
  const html = await takeReport(request, await visit(request, "reports"), ROOT);
  return liquidInTheme(withRoot(html));
}
