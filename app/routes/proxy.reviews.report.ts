import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { showReportForm, takeReport } from "../trust/reviews/visitors/report-door.server";
import { visit } from "../trust/doors/visit.server";

/** A shopper thinks that something is wrong with a review. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  return pageInTheme(await showReportForm(shop, new URL(request.url).searchParams));
}

export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeReport(request, await visit(request, "reports")));
}
