import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { proxied } from "../proxy-request.server";
import { bytesOf } from "../request-body.server";
import { pageInTheme } from "../storefront/page-in-theme";
import { drawGonePage, drawUnsubscribePage } from "../trust/reviews/authors/pages/draw-page.server";
import { knownShop } from "../trust/doors/known-shop.server";
import type { UnsubscribePageContent } from "../trust/reviews/authors/pages/page";
import { takeBackUnsubscription, unsubscribe } from "../trust/reviews/authors/unsubscribe.server";
import { shopKey } from "../trust/shop-key.server";
import { idSignedIn } from "../trust/signed-id.server";

/** Far more than a button of ours, or of a mail program, sends. */
const MAX_BYTES = 10_000;

/** Asks; nothing is stopped by a link that is only opened. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = proxied(request, new Date());
  return page(shop, await linkIn(shop, request), "asked");
}

/**
 * The button of the page, or a mail program's own, which sends the same without one (RFC 8058). Not counted by sender:
 * a mail provider presses for all its readers from one address, and the same once more stores nothing.
 */
export async function action({ request }: ActionFunctionArgs) {
  const now = new Date();
  const { shop } = proxied(request, now);
  const link = await linkIn(shop, request);
  const { emailHash } = link;
  if (emailHash === null) return page(shop, link, "asked");

  const fields = new URLSearchParams(String((await bytesOf(request, MAX_BYTES)) ?? ""));
  const isUndo = fields.get("act") === "undo";
  await db.$transaction((tx) =>
    isUndo ? takeBackUnsubscription(tx, shop, emailHash) : unsubscribe(tx, shop, emailHash, now),
  );
  return page(shop, link, isUndo ? "undone" : "stopped");
}

type Link = { signed: string; emailHash: string | null; lang: string | null };

async function linkIn(shop: string, request: Request): Promise<Link> {
  const query = new URL(request.url).searchParams;
  const signed = query.get("i") ?? "";
  const emailHash = idSignedIn(await shopKey(shop), "unsubscribe", signed);
  return { signed, emailHash, lang: query.get("lang") };
}

async function page(
  shop: string,
  { signed, emailHash, lang }: Link,
  state: UnsubscribePageContent["state"],
) {
  const { name, url, language } = await knownShop(shop);
  const locale = language(lang);
  if (emailHash === null) return pageInTheme(drawGonePage({ locale, shop: name }));
  return pageInTheme(
    drawUnsubscribePage({
      ...{ locale, state, shop: { name: name ?? new URL(url).host, url } },
      action: `?i=${encodeURIComponent(signed)}&lang=${locale}`,
    }),
  );
}
