import { db } from "../../db.server";
import { drawNotice } from "../doors/draw-page.server";
import { knownShop } from "../doors/known-shop.server";
import type { Locale } from "../locale";
import type { KnownShop } from "../mails/sender";
import { orderAddress, orderInLink, signedOrder } from "../orders/order-link.server";
import { paidBack } from "../paid-back";
import { shopKey } from "../shop-key.server";
import { stateOf, type Cancellation } from "./cancellation";
import { withdrawRequest } from "./decide.server";
import { factsHere } from "./facts-here.server";
import { drawStatePage } from "./pages/draw-page.server";
import { cancellationOf } from "./stored-cancellation.server";
import { WORDS } from "./words/in-each-language";

type Reader = { facts: KnownShop; locale: Locale; isBuyer: boolean };

/**
 * How a request stands. Whoever typed a number and an address may be anybody who guesses: such a one reads only that
 * the request is there, the same whether there is such an order or not, and changes nothing. The mail to the order's
 * address leads to the whole page, by the signature in it.
 */
export async function drawState(
  shop: string,
  request: Cancellation,
  { facts, locale, isBuyer }: Reader,
): Promise<string> {
  const { id, orderId, orderNumber, typedNumber, requestedAt, gateways } = request;
  // How the shop writes its numbers is known only of orders that there are.
  const order = isBuyer ? orderNumber : (typedNumber ?? orderNumber);
  const key = await shopKey(shop);
  const state = stateOf(request);
  const shown = isBuyer ? state : "typed";
  const proof: Record<string, string> =
    isBuyer && orderId !== null ? { order: signedOrder(key, "cancellation", orderId) } : {};
  const address = `cancellation?${new URLSearchParams({ id, ...proof, lang: locale })}`;
  const { timeZone } = facts.shop;
  const time = { dateStyle: "long", timeStyle: "short", timeZone } as const;
  const canWithdraw = shown === "declined" && orderId !== null && request.reason !== "not-found";
  return drawStatePage({
    ...{ locale, order, state: shown, address },
    time: new Intl.DateTimeFormat(locale, time).format(requestedAt),
    reason: shown === "declined" ? request.reason : null,
    words: shown === "declined" ? request.words : null,
    paid: shown === "typed" ? [] : paidBack(gateways, facts, locale),
    action: shown === "open" ? address : null,
    withdraw: canWithdraw
      ? `${orderAddress(facts.shop, key, "withdraw", orderId)}&lang=${locale}`
      : null,
  });
}

type Caller = { shop: string; query: URLSearchParams };

/** The page at a request's own address, for as long as it is kept. */
export async function showState({ shop, query }: Caller): Promise<string> {
  const locale = (await knownShop(shop)).language(query.get("lang"));
  const facts = await factsHere(shop);
  const request = await requestIn(shop, query);
  if (!facts || !request) {
    const { title, text } = WORDS[locale].gone;
    return drawNotice({ locale, title, said: [text], links: [] });
  }
  return drawState(shop, request, { facts, locale, isBuyer: await isBuyer(shop, query, request) });
}

/** Its button: the order is to be kept after all, if it is the buyer who says so. */
export async function keepOrder({ shop, query }: Caller, now: Date): Promise<string> {
  const request = await requestIn(shop, query);
  if (request && (await isBuyer(shop, query, request))) {
    await db.$transaction((tx) => withdrawRequest(tx, shop, request.id, now));
  }
  return showState({ shop, query });
}

const requestIn = (shop: string, query: URLSearchParams) =>
  cancellationOf(db, shop, (query.get("id") ?? "").slice(0, 64).replaceAll("\0", ""));

async function isBuyer(shop: string, query: URLSearchParams, { shownBy, orderId }: Cancellation) {
  if (shownBy !== "typed") return true;
  const proven = orderInLink(await shopKey(shop), "cancellation", query.get("order") ?? "");
  return proven !== null && proven === orderId;
}
