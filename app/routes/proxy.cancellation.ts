import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { keepOrder, showState } from "../trust/cancellation/state-door.server";

const queryOf = (request: Request) => new URL(request.url).searchParams;

/** How a request to cancel stands, at an address that nobody can guess. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  return pageInTheme(await showState({ shop, query: queryOf(request) }));
}

/** Its button takes the request back. */
export async function action({ request }: ActionFunctionArgs) {
  const now = new Date();
  const { shop } = proxied(request, now);
  return pageInTheme(await keepOrder({ shop, query: queryOf(request) }, now));
}
