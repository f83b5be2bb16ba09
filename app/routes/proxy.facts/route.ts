import type { LoaderFunctionArgs } from "@remix-run/node";
import { verifyProxyRequest } from "../../proxy-signature.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { factsPage } from "./facts-page";

/** The proof of claims that have no page of their own yet. Shopify renders it inside the shop's theme. */
export async function loader({ request }: LoaderFunctionArgs) {
  const verdict = verifyProxyRequest(request, new Date());
  if (!verdict.ok) {
    return new Response("This page is only reached through the address of the shop.", {
      status: 401,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(factsPage(await loadShopFacts(verdict.shop)), {
    headers: {
      "Content-Type": "application/liquid; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}
