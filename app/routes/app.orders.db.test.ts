import type { Prisma } from "@prisma/client";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { aShop } from "../../tests/facts";
import { queued } from "../../tests/mails";
import { SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { stopBoss } from "../jobs.server";
import { seal } from "../seal.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { action as confirmation } from "./app.orders.$id.confirmation";
import type { OrderRow } from "./app.orders._index/order-row";
import { loader as page } from "./app.orders._index/route";

shopifyTokens();

const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const HOUR_MS = 60 * 60 * 1000;
const hour = (nth: number) => new Date(NOW.getTime() - nth * HOUR_MS);

beforeEach(async () => {
  await db.order.deleteMany();
  await db.queuedMail.deleteMany();
  await db.cancellationRequest.deleteMany();
  await db.withdrawal.deleteMany();
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const anOrder = (id: string, more: Partial<Prisma.OrderCreateInput> = {}, shop = SHOP) =>
  db.order.create({
    data: { shop, id, number: id, orderedAt: hour(Number(id)), forgetAt: NOW, ...more },
  });
const aConfirmation = async (id: string, more: Prisma.QueuedMailUpdateInput = {}) => {
  await queued({ shop: SHOP, about: id, now: NOW });
  const shop_name = { shop: SHOP, name: `confirmation:${id}` };
  await db.queuedMail.update({ where: { shop_name }, data: more });
};
const aCancellation = (
  orderId: string,
  more: Partial<Prisma.CancellationRequestCreateInput> = {},
) =>
  db.cancellationRequest.create({
    data: {
      ...{ shop: SHOP, id: `c${orderId}`, orderId, shownBy: "typed", sealed: seal("{}") },
      ...{ locale: "en", gateways: [], requestedAt: NOW, keepUntil: NOW, ...more },
    },
  });
const aWithdrawal = (orderId: string) =>
  db.withdrawal.create({
    data: {
      ...{ shop: SHOP, id: `w${orderId}`, number: Number(orderId), submittedAt: NOW, orderId },
      ...{ textHash: "t", hash: "h", flags: [], keepUntil: NOW },
    },
  });

type Page = { rows: OrderRow[]; next: string | null; isFirst: boolean };
const seen = async (query = "", shop = SHOP) =>
  (await (await askRoute(page, { method: "GET", query, shop })).json()) as Page;
const numbers = async (query = "") => (await seen(query)).rows.map(({ number }) => number);

describe("the list of orders", () => {
  it("says of each which terms applied, whether it was confirmed, and what was taken back", async () => {
    await anOrder("1", { termsHow: "ticked", termsNumber: 3, termsHash: "x", leftAt: NOW });
    await aConfirmation("1", { sentAt: NOW, dueAt: null });
    await aCancellation("1", { decision: "declined", decidedAt: NOW });
    await aWithdrawal("1");
    const { rows } = await seen();
    expect(rows).toMatchObject([
      {
        ...{ id: "1", number: "1", standing: "left", cancellation: "declined", withdrawals: 1 },
        terms: {
          how: "ticked",
          number: 3,
          url: expect.stringContaining("/apps/tillit/terms?order=1."),
        },
        confirmation: { state: "sent", at: NOW.toISOString() },
      },
    ]);
  });

  it("links to the terms of an order so that they can be read also when it is forgotten", async () => {
    const version = { shop: SHOP, source: "written", texts: { en: "x" }, previous: null };
    const [first, second] = ["a".repeat(64), "b".repeat(64)];
    await db.termsVersion.createMany({
      data: [
        { ...version, number: 1, hash: first, address: "", publishedAt: hour(3) },
        { ...version, number: 2, hash: second, address: "", publishedAt: hour(1) },
      ],
    });
    await anOrder("1", { termsHow: "ticked", termsNumber: 1, termsHash: first });
    await anOrder("2", { termsHow: "none" });
    await anOrder("4", { termsHow: "none" });
    const named = (await seen()).rows.map(({ terms }) =>
      new URL(terms.url ?? "").searchParams.get("version"),
    );
    expect(named).toEqual([first, first, null]);
    await db.termsVersion.deleteMany();
  });

  it("says that an order has left from its first parcel on", async () => {
    await anOrder("1", { leftAt: NOW });
    await anOrder("2", { leftAt: NOW, fulfilledAt: NOW });
    await anOrder("3", { leftAt: NOW, fulfilledAt: NOW, deliveredAt: NOW });
    await anOrder("4");
    await anOrder("5", { leftAt: NOW, cancelledAt: NOW });
    expect((await seen()).rows.map(({ standing }) => standing)).toEqual([
      ...["left", "left", "arrived", "waits", "cancelled"],
    ]);
  });

  it("says honestly what an order does not have", async () => {
    await anOrder("1", { termsHow: "none", unconfirmed: "no-address" });
    expect((await seen()).rows).toMatchObject([
      {
        ...{ standing: "waits", cancellation: null, withdrawals: 0 },
        ...{ terms: { how: "none" }, confirmation: { state: "none", why: "no-address" } },
      },
    ]);
  });

  it("shows the request to cancel that was asked, not one that repeats it", async () => {
    await anOrder("1");
    await aCancellation("1", { decision: "declined", decidedAt: NOW, requestedAt: hour(2) });
    await aCancellation("1", { id: "again", decision: "doubled", decidedAt: NOW });
    await anOrder("2");
    await aCancellation("2", { decision: "doubled", decidedAt: NOW });
    const { rows } = await seen();
    expect(rows.map(({ cancellation }) => cancellation)).toEqual(["declined", "doubled"]);
  });

  it.each<
    [
      string,
      Partial<Record<"sentAt" | "refusedAt" | "gaveUpAt" | "bouncedAt", Date>> & {
        trouble?: string;
      },
    ]
  >([
    ["waits", {}],
    ["refused", { refusedAt: NOW, trouble: "550 no such mailbox" }],
    ["given-up", { gaveUpAt: NOW, trouble: "421 later" }],
    ["bounced", { sentAt: NOW, bouncedAt: hour(1), trouble: "550 no such mailbox" }],
  ])("says that a confirmation %s", async (state, more) => {
    await anOrder("1");
    await aConfirmation("1", more);
    const [row] = (await seen()).rows;
    expect(row?.confirmation).toMatchObject({
      state: state === "waits" ? "waiting" : state,
      trouble: more.trouble ?? null,
    });
  });

  it("is searched by number, however it is typed, and by what there is to look at", async () => {
    for (const id of ["1", "2", "3", "4", "5"]) await anOrder(id);
    await db.order.update({
      where: { shop_id: { shop: SHOP, id: "2" } },
      data: { termsHow: "none" },
    });
    await aConfirmation("3", { refusedAt: NOW });
    await aConfirmation("1", { sentAt: NOW });
    await aConfirmation("5", { sentAt: NOW, bouncedAt: NOW });
    await aCancellation("4");
    await aWithdrawal("5");
    expect(await numbers()).toEqual(["1", "2", "3", "4", "5"]);
    expect(await numbers("?number=%232")).toEqual(["2"]);
    expect(await numbers("?filter=unaccepted")).toEqual(["2"]);
    expect(await numbers("?filter=unsent")).toEqual(["3", "5"]);
    expect(await numbers("?filter=cancellation")).toEqual(["4"]);
    expect(await numbers("?filter=withdrawal")).toEqual(["5"]);
    expect(await numbers("?filter=nonsense&after=nonsense")).toHaveLength(5);
  });

  it("goes on where a page ends, with none twice and none left out", async () => {
    for (let nth = 1; nth <= 60; nth += 1) await anOrder(String(nth));
    const all: string[] = [];
    let query = "";
    for (let more: string | null = ""; more !== null; query = `?after=${more}`) {
      const { rows, next } = await seen(query);
      all.push(...rows.map(({ number }) => number));
      more = next;
    }
    expect(all).toEqual(Array.from({ length: 60 }, (_, nth) => String(nth + 1)));
  });

  it("leaves out of what only a parcel was heard, and what is another shop's", async () => {
    await anOrder("1", { number: "" });
    await anOrder("2", {}, OTHER);
    expect(await numbers()).toEqual([]);
  });
});

describe("a confirmation that was refused", () => {
  it("is sent again when the merchant says so", async () => {
    await aConfirmation("1", { refusedAt: NOW, dueAt: null });
    expect((await askRoute(confirmation, { body: {}, params: { id: "1" } })).status).toBe(200);
    const row = await db.queuedMail.findFirstOrThrow();
    expect(row).toMatchObject({ refusedAt: null, dueAt: expect.any(Date) });
  });

  it("is none of another shop's, nor one that was never queued", async () => {
    await aConfirmation("1", { refusedAt: NOW, dueAt: null });
    for (const [shop, id] of [[OTHER, "1"] as const, [SHOP, "2"] as const]) {
      expect((await askRoute(confirmation, { body: {}, params: { id }, shop })).status).toBe(404);
    }
  });
});
