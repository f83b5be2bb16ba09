import type { LoaderFunctionArgs } from "@remix-run/node";
import { verifyProxyRequest } from "../../proxy-signature.server";
import { stateOfFacts } from "../../trust/facts.server";
import { loadShopReviews } from "../../trust/reviews/shop-reviews.server";
import { loadSettings } from "../../trust/settings.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { DrawnPages } from "./drawn-pages.server";
import { nothingYet, trustPage } from "./trust-page.server";

const pages = new DrawnPages();

/** Where claims are looked up until the shop has a trust page of its own. Shopify draws it inside the theme. */
export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const verdict = verifyProxyRequest(request, now);
  if (!verdict.ok) {
    return new Response("This page is only reached through the address of the shop.", {
      status: 401,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const { shop } = verdict;
  // The settings of a large shop take a while to read, and shoppers come in crowds.
  const state = await stateOfFacts(shop);
  const page = await pages.page(shop, { state, now }, () => drawn(shop, now));
  return new Response(page, {
    headers: {
      "Content-Type": "application/liquid; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}

async function drawn(shop: string, now: Date): Promise<string> {
  const [known, settings, reviews] = await Promise.all([
    loadShopFacts(shop),
    loadSettings(shop),
    loadShopReviews(shop),
  ]);
  if (!known) return nothingYet();
  const { facts, lookedUpAt } = known;
  return trustPage({ facts: { shop: facts, settings, reviews, now }, lookedUpAt });
}
