import { beforeEach, describe, expect, it, vi } from "vitest";
import { openForRequests, OrdersInMemory, linkedOrder } from "../../tests/cancellations";
import { NOW, SHOP } from "../../tests/deliveries";
import { proxied } from "../../tests/proxied";
import { ordered } from "../../tests/visitors";
import { AdminTrouble } from "../admin-api/trouble.server";
import { db } from "../db.server";
import { cancelConfirmed } from "../trust/cancellation/cancel-order.server";
import { confirmCancellation, declineCancellation } from "../trust/cancellation/decide.server";
import { lookInto } from "../trust/cancellation/look-into.server";
import { LOCALES } from "../trust/locale";
import { action, loader } from "./proxy.cancel";
import { action as keep, loader as state } from "./proxy.cancellation";

let shopify = new OrdersInMemory();
vi.mock("../admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: () => shopify.connect(),
}));

beforeEach(async () => {
  shopify = new OrdersInMemory();
  await openForRequests();
  // As recent as the request that asks about it.
  await ordered({ created_at: recent(), processed_at: recent() });
});

const recent = () => new Date(Date.now() - 60_000).toISOString();

type Query = Record<string, string>;
const textOf = async (answer: Promise<Response>) => (await answer).text();
const open = (query: Query = {}) =>
  textOf(loader({ request: proxied("cancel", { query }), params: {}, context: {} }));
function send(fields: Query, query: Query = {}, ip = "203.0.113.7") {
  const request = proxied("cancel", { query, body: new URLSearchParams(fields) });
  request.headers.set("x-forwarded-for", ip);
  return textOf(action({ request, params: {}, context: {} }));
}
const at = (query: Query, body?: URLSearchParams) => {
  const request = proxied("cancellation", { query, ...(body && { body }) });
  return textOf((body ? keep : state)({ request, params: {}, context: {} }));
};

const TYPED = { number: "1042", email: "kari.nordmann@example.no" };
const one = async () => db.cancellationRequest.findFirstOrThrow();
const looked = async () => lookInto(SHOP, (await one()).id, NOW);

/** A page without what differs by chance. */
const plain = (page: string) =>
  page.replace(/id=[\w-]+/g, "id=ID").replaceAll(/\d\d:\d\d/g, "TIME");

describe("the form to ask that an order be stopped", () => {
  it("knows the order by the link of a mail, how it was paid, and how that comes back", async () => {
    const page = await open({ order: await linkedOrder("5001"), lang: "nb" });
    expect(page).toContain("Det gjelder ordre #1042.");
    expect(page).toContain("Du betalte med: Kort");
    expect(page).toContain("Tilbake på kortet samme dag.");
    expect(page).toContain("Vi pakker klokken 14.");
    expect(page).not.toContain('name="email"');
  });

  it("lets somebody who is signed in choose from their orders", async () => {
    const page = await open({ logged_in_customer_id: "7", lang: "en" });
    expect(page).toMatch(/name="chosen"[^>]*value="5001"/);
    expect(page).toContain("Order 1042 of ");
    expect(await open({ logged_in_customer_id: "8", lang: "en" })).toContain('name="email"');
    const typed = await open({ logged_in_customer_id: "7", typed: "1", lang: "en" });
    expect(typed).toContain('name="email"');
  });

  it("asks everybody else for number and address, and says how each way to pay comes back", async () => {
    const page = await open({ number: "#1042", lang: "nb" });
    expect(page).toMatch(/name="number"[^>]*value="#1042"/);
    expect(page).toContain("Slik kommer pengene tilbake");
  });

  it("is not there where the shop takes no requests", async () => {
    await openForRequests({ on: false });
    expect(await open({ lang: "en" })).toContain("takes no requests to cancel here");
    expect(await send(TYPED)).not.toContain("<form");
    expect(await db.cancellationRequest.count()).toBe(0);
  });

  it.each(LOCALES)("is written in %s", async (lang) => {
    expect(await open({ lang })).toContain(`lang="${lang}"`);
    expect(await send(TYPED, { lang })).not.toMatch(/undefined|null/);
  });

  it("cannot be led to an order by a link that was made up", async () => {
    expect(await open({ order: "5001.forged", lang: "en" })).toContain('name="email"');
  });

  it("says plainly that a parcel has left, and where to withdraw", async () => {
    shopify.orders["5001"]!.displayFulfillmentStatus = "FULFILLED";
    const order = await linkedOrder("5001");
    for (const page of [await open({ order, lang: "en" }), await send({}, { order, lang: "en" })]) {
      expect(page).toContain("The parcel has left already");
      expect(page).toMatch(/href="https:\/\/woolly\.example\/apps\/tillit\/withdraw\?order=5001\./);
    }
    expect(await db.cancellationRequest.count()).toBe(0);
  });

  it("says that an order is cancelled already", async () => {
    shopify.orders["5001"]!.cancelledAt = NOW.toISOString();
    const page = await open({ order: await linkedOrder("5001"), lang: "en" });
    expect(page).toContain("is cancelled already");
  });

  it("works while Shopify is away", async () => {
    shopify.trouble = new AdminTrouble("unavailable", "HTTP 503");
    const order = await linkedOrder("5001");
    expect(await open({ order, lang: "en" })).toContain("order 1042");
    await send({}, { order, lang: "en" });
    expect(await one()).toMatchObject({ orderId: "5001" });
  });
});

describe("a request that was sent", () => {
  it("by the link of a mail has a page of its own, which says how it stands", async () => {
    const order = await linkedOrder("5001");
    const sent = await send({}, { order, lang: "en" });
    expect(sent).toContain("The shop has your request and decides");
    expect(sent).toContain("You paid with: Card");
    const { id } = await one();
    expect(id).toMatch(/^[\w-]{32}$/);
    await looked();
    expect(await at({ id, lang: "en" })).toContain("You paid with: Card");
    await db.$transaction((tx) => confirmCancellation(tx, SHOP, id, NOW));
    expect(await at({ id, lang: "en" })).toContain("being cancelled");
    await cancelConfirmed(SHOP, id, NOW, shopify);
    expect(await at({ id, lang: "en" })).toContain("The order is cancelled.");
    expect(await at({ id: "guessed", lang: "en" })).toContain("There is nothing here");
  });

  it("is one, however often it is sent", async () => {
    const order = await linkedOrder("5001");
    await Promise.all([send({}, { order }), send({}, { order }), send({}, { order })]);
    await send({ chosen: "5001" }, { logged_in_customer_id: "7" });
    expect(await db.cancellationRequest.count()).toBe(1);
  });

  it("by somebody signed in is about an order of their own", async () => {
    await send({ chosen: "5001" }, { logged_in_customer_id: "8" });
    expect(await db.cancellationRequest.count()).toBe(0);
    await send({ chosen: "5001" }, { logged_in_customer_id: "7" });
    expect(await one()).toMatchObject({ orderId: "5001", shownBy: "account" });
  });

  it("with a number and an address is answered the same, whether there is such an order or not", async () => {
    const known = await send(TYPED, { lang: "en" });
    await looked();
    const { id: first } = await one();
    const knownLater = await at({ id: first, lang: "en" });
    await db.cancellationRequest.deleteMany();

    const other = { ...TYPED, email: "ola@example.no" };
    const unknown = await send(other, { lang: "en" });
    await looked();
    const { id: second } = await one();
    expect(plain(unknown)).toBe(plain(known));
    expect(plain(await at({ id: second, lang: "en" }))).toBe(plain(knownLater));
  });

  it("with a number and an address tells all to whoever has the mail", async () => {
    await send(TYPED, { lang: "en" });
    await looked();
    const { id } = await one();
    await db.$transaction((tx) =>
      declineCancellation(tx, SHOP, id, { reason: "packed", words: "Gone at noon." }, NOW),
    );
    expect(await at({ id, lang: "en" })).not.toContain("Gone at noon.");
    const full = await at({ id, order: await linkedOrder("5001", "cancellation"), lang: "en" });
    expect(full).toContain("Gone at noon.");
    expect(
      await at({ id, order: await linkedOrder("5002", "cancellation"), lang: "en" }),
    ).not.toContain("Gone");
  });

  it("comes back with all that was typed where something is missing", async () => {
    const page = await send({ number: "1042", email: "kari" }, { lang: "en" });
    expect(page).toContain("That is no e-mail address.");
    expect(page).toMatch(/name="number"[^>]*value="1042"/);
    expect(await db.cancellationRequest.count()).toBe(0);
  });

  it("is slowed down where very many come, and nothing that was typed is lost", async () => {
    for (let nth = 0; nth < 20; nth += 1) await send({ number: "", email: "" });
    const page = await send(TYPED, { lang: "en" });
    expect(page).toContain("once more in an hour");
    expect(page).toMatch(/name="number"[^>]*value="1042"/);
    await send(TYPED, { lang: "en" }, "203.0.113.8");
    expect(await db.cancellationRequest.count()).toBe(1);
  });

  it("can be taken back by its page", async () => {
    await send({}, { order: await linkedOrder("5001"), lang: "en" });
    const { id } = await one();
    const page = await at({ id, lang: "en" }, new URLSearchParams({ act: "keep" }));
    expect(page).toContain("You have taken the request back");
    expect(await one()).toMatchObject({ decision: "withdrawn", decidedBy: "buyer" });
  });

  it("with a number and an address is taken back by whoever has the mail, and nobody else", async () => {
    const page = await send(TYPED, { lang: "en" });
    await looked();
    const { id } = await one();
    const keep = new URLSearchParams({ act: "keep" });
    for (const answer of [page, await at({ id, lang: "en" }, keep)]) {
      expect(answer).not.toContain("I want to keep the order");
    }
    await at({ id, order: await linkedOrder("5002", "cancellation") }, keep);
    expect(await one()).toMatchObject({ decision: null });

    const order = await linkedOrder("5001", "cancellation");
    expect(await at({ id, order, lang: "en" })).toContain("I want to keep the order");
    await at({ id, order, lang: "en" }, keep);
    expect(await one()).toMatchObject({ decision: "withdrawn", decidedBy: "buyer" });
    expect(plain(await at({ id, lang: "en" }))).toBe(plain(page));
  });

  it("is in no page of another shop", async () => {
    await send({}, { order: await linkedOrder("5001"), lang: "en" });
    const { id } = await one();
    const request = proxied("cancellation", { query: { id }, shop: "other.myshopify.com" });
    expect(await textOf(state({ request, params: {}, context: {} }))).not.toContain("1042");
  });
});
