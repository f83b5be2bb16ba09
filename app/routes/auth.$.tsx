import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { env } from "../env.server";
import { authenticateAdmin } from "../shopify.server";

const OURS = [env.SHOPIFY_APP_URL, "https://admin.shopify.com"];
const isOurs = (address: string) => URL.canParse(address) && OURS.includes(new URL(address).origin);

/** Shopify's library answers here: the page that fetches a fresh session token, and the like. */
export async function loader({ request }: LoaderFunctionArgs) {
  // Nobody types a shop's address into this app: whoever comes without one starts at the front.
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/auth/login") return redirect("/");
  // A merchant is sent on with a fresh session token, so never to anybody else.
  const onward = ["shopify-reload", "exitIframe"].flatMap((name) => searchParams.getAll(name));
  if (!onward.every(isOurs)) throw new Response("That address is not ours.", { status: 400 });
  await authenticateAdmin(request);
  return new Response(null, { status: 204 });
}
