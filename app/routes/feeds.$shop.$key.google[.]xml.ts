import type { LoaderFunctionArgs } from "@remix-run/node";
import { streamOf } from "../file-stream.server";
import { isFeedOf } from "../trust/reviews/exports/feed-address.server";
import { googleFeed } from "../trust/reviews/exports/google-feed.server";

/** The shop's product reviews for Google, at an address that only the merchant can give away. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { shop = "", key = "" } = params;
  if (!(await isFeedOf(shop, key))) return new Response("There is no such feed", { status: 404 });
  return new Response(streamOf(googleFeed(shop)), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
