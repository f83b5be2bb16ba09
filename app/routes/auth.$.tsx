import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";

/** Shopify's library answers here: the page that fetches a fresh session token, and the like. */
export async function loader({ request }: LoaderFunctionArgs) {
  // Nobody types a shop's address into this app: whoever comes without one starts at the front.
  if (new URL(request.url).pathname === "/auth/login") return redirect("/");
  await authenticateAdmin(request);
  return new Response(null, { status: 204 });
}
