import { adminFor } from "../../admin-api/admin.server";
import { db } from "../../db.server";
import { bytesOf } from "../../request-body.server";
import { drawNotice } from "../doors/draw-page.server";
import { knownShop } from "../doors/known-shop.server";
import type { FormProblem } from "../doors/form-problem";
import { problemsAt } from "../doors/problems-at";
import type { Visit } from "../doors/visit.server";
import type { Locale } from "../locale";
import { ownWords, type KnownShop } from "../mails/sender";
import { orderAddress, orderInLink } from "../orders/order-link.server";
import { eachPaidBack, paidBack } from "../paid-back";
import { shopKey } from "../shop-key.server";
import { askForCancellation, type Asked } from "./ask.server";
import { factsHere } from "./facts-here.server";
import { orderHere, ordersToChoose, type Connect, type OrderHere } from "./order-here.server";
import { drawCancelPage } from "./pages/draw-page.server";
import type { Subject } from "./pages/page";
import { Typed } from "./read-typed";
import { drawState } from "./state-door.server";
import { WORDS } from "./words/in-each-language";

/** Far more than the form sends. */
const MAX_BYTES = 20_000;

/** Who is at the door, and what the address says. */
type Caller = { shop: string; customerId: string | null; query: URLSearchParams; now: Date };

type Door = Caller & { facts: KnownShop; locale: Locale; connect: Connect };

/** Where the form goes: to itself, with what its address says of the order. */
const actionOf = (query: URLSearchParams, locale: Locale) => {
  const kept = ["order", "typed"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams([...kept, ["lang", locale]])}`;
};

async function doorOf(caller: Caller, connect: Connect): Promise<Door | string> {
  const locale = (await knownShop(caller.shop)).language(caller.query.get("lang"));
  const facts = await factsHere(caller.shop);
  if (!facts?.settings.cancellation.on) return notice(locale, WORDS[locale].off);
  return { ...caller, facts, locale, connect };
}

/** The form: about the order that the link names, or one of a buyer's who is signed in, or one to type. */
export async function showCancelForm(caller: Caller, connect: Connect = adminFor): Promise<string> {
  const door = await doorOf(caller, connect);
  if (typeof door === "string") return door;
  const order = await orderInAddress(door);
  if (order) return order.standing === "waits" ? formAbout(door, order) : over(door, order);
  return (await formToChoose(door)) ?? formToType(door, {}, []);
}

/** Takes the request, and draws the page that says what happens next. */
export async function takeCancelForm(
  request: Request,
  { shop, customerId, pace, now }: Visit,
  connect: Connect = adminFor,
): Promise<string> {
  const query = new URL(request.url).searchParams;
  const door = await doorOf({ shop, customerId, query, now }, connect);
  if (typeof door === "string") return door;
  const bytes = await bytesOf(request, MAX_BYTES);
  if (!bytes) throw new Response("That is more than this form sends", { status: 413 });
  const fields = new URLSearchParams(bytes.toString());
  const typed = { number: fields.get("number") ?? "", email: fields.get("email") ?? "" };
  const wait: FormProblem[] = [{ field: "", code: "wait", max: 0 }];

  const linked = await orderInAddress(door);
  const order = linked ?? (await orderChosen(door, fields.get("chosen")));
  if (order) {
    if (order.standing !== "waits") return over(door, order);
    if (pace === "too-many") return formAbout(door, order, wait);
    return asked(door, {
      ...{ shownBy: linked ? "link" : "account", orderId: order.id },
      ...{ orderNumber: order.number, email: order.email, gateways: order.gateways },
    });
  }
  const read = Typed.safeParse(typed);
  if (!read.success)
    return formToType(
      door,
      typed,
      problemsAt(read.error, (field) => field),
    );
  if (pace === "too-many") return formToType(door, typed, wait);
  const { number, email } = read.data;
  return asked(door, { shownBy: "typed", orderId: null, orderNumber: number, email });
}

async function asked({ shop, facts, locale, now }: Door, about: Omit<Asked, "locale">) {
  const request = await db.$transaction((tx) =>
    askForCancellation(tx, shop, { ...about, locale }, now),
  );
  return drawState(shop, request, { facts, locale, isBuyer: about.shownBy !== "typed" });
}

async function orderInAddress({ shop, query, now, connect }: Door): Promise<OrderHere | null> {
  const id = orderInLink(await shopKey(shop), "cancel", query.get("order") ?? "");
  return id === null ? null : orderHere(shop, id, now, connect);
}

/** Null: it is none of theirs. */
async function orderChosen({ shop, customerId, now, connect }: Door, id: string | null) {
  if (customerId === null || id === null) return null;
  const theirs = await ordersToChoose(shop, customerId, now);
  return theirs.some((order) => order.id === id) ? orderHere(shop, id, now, connect) : null;
}

function formAbout(door: Door, order: OrderHere, problems: FormProblem[] = []): string {
  const paid = paidBack(order.gateways, door.facts, door.locale);
  return form(door, { is: "known", order: order.number, paid }, problems);
}

async function formToChoose(door: Door): Promise<string | null> {
  const { shop, customerId, query, now, facts, locale } = door;
  if (customerId === null || query.has("typed")) return null;
  const orders = await ordersToChoose(shop, customerId, now);
  if (orders.length === 0) return null;
  const { timeZone } = facts.shop;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  return form(door, {
    is: "chosen",
    orders: orders.map(({ id, number, orderedAt }) => ({
      ...{ id, number: number.toUpperCase(), day: day.format(orderedAt) },
    })),
    other: `?typed=1&lang=${locale}`,
  });
}

/** `number` in the address is what Shopify's own pages know of the order. */
function formToType(
  door: Door,
  { number = door.query.get("number") ?? "", email = "" }: { number?: string; email?: string },
  problems: FormProblem[],
): string {
  const ways = eachPaidBack(door.facts, door.locale);
  return form(door, { is: "typed", number, email, ways }, problems);
}

const form = (
  { query, facts, locale }: Door,
  subject: Subject,
  problems: FormProblem[] = [],
): string =>
  drawCancelPage({
    ...{ locale, subject, problems, action: actionOf(query, locale) },
    words: ownWords(facts.settings.cancellation.words, locale, facts),
  });

/** Nothing can be stopped any more; said plainly, to somebody who has shown to be the buyer. */
async function over({ shop, facts, locale }: Door, { id, number, standing }: OrderHere) {
  const words = WORDS[locale];
  if (standing === "cancelled") {
    const { title, text } = words.cancelled;
    return notice(locale, { title, text: text({ order: number }) });
  }
  const withdraw = orderAddress(facts.shop, await shopKey(shop), "withdraw", id);
  const { title, text } = words.left;
  const links = [{ href: `${withdraw}&lang=${locale}`, label: words.withdraw }];
  return notice(locale, { title, text: text({ order: number }) }, links);
}

const notice = (
  locale: Locale,
  { title, text }: { title: string; text: string },
  links: { href: string; label: string }[] = [],
) => drawNotice({ locale, title, said: [text], links });
