import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { showCancelForm, takeCancelForm } from "../trust/cancellation/cancel-door.server";
import { visit } from "../trust/doors/visit.server";

/** A buyer asks that an order be stopped before it leaves. */
export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const query = new URL(request.url).searchParams;
  return pageInTheme(await showCancelForm({ ...proxied(request, now), query, now }));
}

export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeCancelForm(request, await visit(request, "cancellations")));
}
