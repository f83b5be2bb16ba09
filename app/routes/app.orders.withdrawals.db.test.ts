import { describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { changedSeal, sealedWithGoneKey } from "../../tests/broken-seals";
import { DAY, happens, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aShop } from "../../tests/facts";
import { shopifyTokens } from "../../tests/shopify";
import { aParcel } from "../../tests/orders";
import { openShop, ordered } from "../../tests/visitors";
import { arrived, declared } from "../../tests/withdrawals";
import { dataRequestFile } from "../data-requests.server";
import { db } from "../db.server";
import { NO_RETURNS } from "../trust/returns/returns";
import { storeShopFacts } from "../trust/shop-facts.server";
import { forgetTexts } from "../trust/withdrawals/forget-texts.server";
import type { WithdrawalRow } from "../trust/withdrawals/inbox/withdrawal-row";
import type { WithdrawalView } from "../trust/withdrawals/inbox/withdrawal-view";
import { action as receipt } from "./app.orders.withdrawals.$id.receipt";
import { loader as page } from "./app.orders.withdrawals.$id._index/route";
import { action as step } from "./app.orders.withdrawals.$id.steps.$step";
import { loader as list } from "./app.orders.withdrawals._index/route";
import { loader as log } from "./app.orders.withdrawals.export";

shopifyTokens();

const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const take = async (id: string, name: string, { method = "POST", shop = SHOP } = {}) => {
  const answer = await askRoute(step, { method, params: { id, step: name }, shop });
  return answer.status === 200 ? answer.json() : answer.status;
};
type List = { rows: WithdrawalRow[]; next: string | null; isFirst: boolean };
const listed = async (query = "", shop = SHOP) =>
  (await (await askRoute(list, { method: "GET", query, shop })).json()) as List;
const numbers = async (query = "") => (await listed(query)).rows.map(({ number }) => number);
const opened = (id: string, shop = SHOP) => askRoute(page, { method: "GET", params: { id }, shop });
const seen = async (id: string) =>
  ((await (await opened(id)).json()) as { withdrawal: WithdrawalView }).withdrawal;

async function aShopWithOrder() {
  await openShop();
  await ordered();
}

describe("the inbox of withdrawals", () => {
  it("says of each what it is about, what to look at, and what is due, and names nobody", async () => {
    await aShopWithOrder();
    const whole = await declared();
    const some = await declared({ of: { extent: "items", items: "Wool blanket" }, at: later(1) });
    await declared({ of: { order: "77", name: "Ola" }, at: later(2), isDoubtful: true });
    const { rows } = await listed();
    expect(rows).toMatchObject([
      {
        id: whole,
        number: 1,
        order: { id: "5001", number: "1042" },
        extent: "whole-order",
        flags: [],
      },
      { id: some, number: 2, extent: "items", flags: ["doubled"], standing: "received" },
      { number: 3, order: null, flags: ["unknown-order", "doubtful"] },
    ]);
    // Nothing of it has left: nothing is waited for. The fourteenth day is a Sunday.
    expect(rows[0]?.next).toMatchObject({ name: "refunded", by: "2026-12-07" });
    expect(rows[2]?.next).toMatchObject({ name: "goods-back", refundBy: "2026-12-08" });
    expect(JSON.stringify(rows)).not.toMatch(/@|Kari|Ola/);
    expect(await db.dataLook.count()).toBe(0);
  });

  it("begins with what is open, the oldest first; what is closed follows, the newest first", async () => {
    await aShopWithOrder();
    const ids = [];
    for (let nth = 0; nth < 5; nth += 1) ids.push(await declared({ at: later(nth) }));
    await take(ids[0]!, "closed");
    await take(ids[3]!, "closed");
    expect(await numbers()).toEqual([2, 3, 5]);
    expect(await numbers("?filter=all")).toEqual([2, 3, 5, 4, 1]);
    expect(await numbers("?filter=flagged")).toEqual([2, 3, 5, 4]);
    await take(ids[0]!, "closed", { method: "DELETE" });
    expect(await numbers()).toEqual([1, 2, 3, 5]);
  });

  it("is searched by order, and shows what is closed of it too", async () => {
    await aShopWithOrder();
    await ordered({ id: 5002, name: "#1043" });
    await take(await declared(), "closed");
    await declared({ of: { order: "1043" } });
    expect(await numbers("?order=5001")).toEqual([1]);
    expect(await numbers("?order=5002")).toEqual([2]);
    expect(await numbers("?order=5001&filter=open")).toEqual([]);
  });

  it("goes on where a page ends, with none twice and none left out", async () => {
    await openShop();
    for (let nth = 1; nth <= 60; nth += 1) {
      await db.withdrawal.create({
        data: {
          ...{ shop: SHOP, id: `w${nth}`, number: nth, textHash: "", hash: "", keepUntil: NOW },
          // Pages end among those of one moment.
          submittedAt: later(Math.floor(nth / 7)),
          closedAt: nth % 3 === 0 ? NOW : null,
        },
      });
    }
    const all: number[] = [];
    const pages: number[] = [];
    let query = "?filter=all";
    for (let more: string | null = ""; more !== null; query = `?filter=all&after=${more}`) {
      const { rows, next } = await listed(query);
      all.push(...rows.map(({ number }) => number));
      pages.push(rows.length);
      more = next;
    }
    expect(pages).toEqual([25, 25, 10]);
    expect(new Set(all).size).toBe(60);
    expect(all.findIndex((nth) => nth % 3 === 0)).toBe(40);
    const [open, closed] = [all.slice(0, 40), all.slice(40)];
    const moment = (nth: number) => Math.floor(nth / 7);
    expect(open.map(moment)).toEqual(open.map(moment).toSorted((one, other) => one - other));
    expect(closed.map(moment)).toEqual(closed.map(moment).toSorted((one, other) => other - one));
  });

  it("is none of another shop's", async () => {
    await aShopWithOrder();
    const id = await declared();
    await openShop({}, OTHER);
    expect((await listed("?filter=all", OTHER)).rows).toEqual([]);
    expect((await opened(id, OTHER)).status).toBe(404);
    expect(await take(id, "refunded", { shop: OTHER })).toBe(404);
    const sent = await askRoute(receipt, { params: { id }, shop: OTHER });
    expect(sent.status).toBe(404);
    expect(await db.dataLook.count()).toBe(0);
  });
});

describe("a withdrawal that nobody can open", () => {
  const texts = {
    changed: changedSeal,
    "sealed with a key that is gone": () => sealedWithGoneKey(""),
  };

  it.each(Object.entries(texts))("hides no other, and is dealt with: %s", async (_, broken) => {
    await aShopWithOrder();
    const id = await declared();
    await declared({ at: later(1) });
    const at = { shop_number: { shop: SHOP, number: 1 } };
    const { text } = await db.withdrawal.findUniqueOrThrow({ where: at });
    await db.withdrawal.update({ where: at, data: { text: broken(text) } });

    expect((await listed()).rows.map(({ extent }) => extent)).toEqual([null, "whole-order"]);
    expect(await seen(id)).toMatchObject({ stated: null, isUnreadable: true, number: 1 });
    await take(id, "closed");
    expect(await numbers()).toEqual([2]);

    const file = await (await askRoute(log, { method: "GET" })).text();
    const [, one, other] = file
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(one).toMatchObject({ number: 1, text: null, isUnreadable: true });
    expect(other).toMatchObject({ number: 2, text: expect.stringContaining("Kari") });

    const customer = { id: 7, email: "kari.nordmann@example.no" };
    await happens({
      topic: "customers/data_request",
      payload: { customer, data_request: { id: 99 } },
    });
    const statements = [
      { id, submittedAt: NOW.toISOString(), stated: null },
      { stated: { name: "Kari Nordmann" } },
    ];
    expect(await dataRequestFile(SHOP, "99", NOW)).toMatchObject({
      sections: { Withdrawal: { records: statements } },
    });
  });
});

describe("one withdrawal", () => {
  it("shows what was stated, and notes who looked", async () => {
    await aShopWithOrder();
    const id = await declared();
    const { stated, receipt: address, mail, steps, hash } = await seen(id);
    expect(stated).toMatchObject({ name: "Kari Nordmann", email: "kari.nordmann@example.no" });
    expect(address).toContain(`/apps/tillit/withdrawal?id=${id}`);
    expect({ mail, steps }).toMatchObject({ mail: { state: "waiting" }, steps: [] });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "withdrawal", about: id }]);
  });

  it("shows nothing where the look cannot be noted", async () => {
    await aShopWithOrder();
    const id = await declared();
    await db.$executeRaw`ALTER TABLE "DataLook" ADD CONSTRAINT is_full CHECK (false) NOT VALID`;
    const args = { method: "GET", params: { id } };
    const said = await (await askRoute(page, args)).text();
    const file = await (await askRoute(log, { method: "GET" })).text();
    await db.$executeRaw`ALTER TABLE "DataLook" DROP CONSTRAINT is_full`;
    expect(said + file).not.toContain("Nordmann");
    expect(await (await opened(id)).text()).toContain("Nordmann");
  });

  it("says whether it came in time, and what is waited for", async () => {
    await aShopWithOrder();
    const early = await declared();
    expect(await seen(early)).toMatchObject({
      ...{
        period: { timeliness: "not-known", lastDay: null, isUntold: false },
        awaitsGoods: false,
      },
      next: { name: "refunded" },
    });
    await arrived(later(-3));
    expect(await seen(early)).toMatchObject({
      ...{
        period: { timeliness: "in-time", lastDay: "2026-12-03", isUntold: false },
        awaitsGoods: true,
      },
      next: { name: "goods-back", sendBackBy: "2026-12-07", refundBy: "2026-12-07" },
    });
    const base = { ...NO_RETURNS.base, days: 30 };
    await db.setting.create({
      data: {
        ...{ shop: SHOP, name: "returns", revision: 1, savedAt: NOW },
        value: { shape: 1, value: { ...NO_RETURNS, base } },
      },
    });
    expect((await seen(early)).period.lastDay).toBe("2026-12-21");
    const late = await declared({ at: later(60) });
    expect(await seen(late)).toMatchObject({
      flags: ["late", "doubled"],
      period: { timeliness: "late" },
    });
  });

  it("waits for the goods of an order of which some have left", async () => {
    await aShopWithOrder();
    const id = await declared();
    await happens({ topic: "fulfillments/create", payload: aParcel() });
    expect(await seen(id)).toMatchObject({ awaitsGoods: true, next: { name: "goods-back" } });
  });

  it("says that the period is longer where nothing shows that the buyer was told", async () => {
    await aShopWithOrder();
    await arrived(later(-3));
    const id = await declared();
    expect((await seen(id)).period).toMatchObject({ lastDay: "2026-12-03", isUntold: false });
    await storeShopFacts(db, SHOP, aShop({ shop: SHOP, policies: [] }), NOW);
    expect((await seen(id)).period).toMatchObject({ lastDay: "2027-12-03", isUntold: true });
    await db.queuedMail.updateMany({ data: { kind: "confirmation", about: "5001", sentAt: NOW } });
    expect((await seen(id)).period).toMatchObject({ lastDay: "2026-12-07", isUntold: false });
  });

  it("goes from step to step, by whom and when, and one back", async () => {
    await aShopWithOrder();
    await arrived(NOW);
    const id = await declared();
    expect(await take(id, "proof")).toEqual({ ok: true });
    expect(await seen(id)).toMatchObject({ standing: "proof", next: { name: "refunded" } });
    expect(await take(id, "goods-back")).toEqual({ ok: true });
    expect(await seen(id)).toMatchObject({ standing: "goods-back", next: { name: "refunded" } });
    await take(id, "refunded");
    expect(await seen(id)).toMatchObject({ standing: "refunded", next: { name: "closed" } });
    await take(id, "closed");
    expect(await take(id, "closed")).toEqual({ ok: false, why: "closed" });
    await take(id, "closed", { method: "DELETE" });
    expect((await seen(id)).steps).toMatchObject([
      { name: "proof", by: "1", undone: null },
      { name: "goods-back", undone: null },
      { name: "refunded", undone: null },
      { name: "closed", undone: { by: "1" } },
    ]);
    expect(await take(id, "lost")).toBe(404);
  });

  it("says that Shopify has told of the refund, and where no law gives the right", async () => {
    await openShop();
    await ordered({ shipping_address: { country_code: "US" } });
    const id = await declared();
    await db.order.updateMany({ data: { paidBackAt: NOW } });
    expect(await seen(id)).toMatchObject({ paidBackAt: NOW.toISOString(), isByLaw: false });
  });

  it("has the receipt sent again that was refused", async () => {
    await aShopWithOrder();
    const id = await declared();
    await db.queuedMail.updateMany({ data: { refusedAt: NOW, dueAt: null, trouble: "550 no" } });
    expect((await seen(id)).mail).toMatchObject({ state: "refused", said: "550 no" });
    expect((await askRoute(receipt, { params: { id } })).status).toBe(200);
    expect((await seen(id)).mail).toMatchObject({ state: "waiting", said: null });
    await db.queuedMail.updateMany({
      data: { dueAt: null, sentAt: NOW, bouncedAt: NOW, trouble: "550 no", troubleAt: NOW },
    });
    expect((await seen(id)).mail).toMatchObject({ state: "bounced", said: "550 no" });
  });

  it("is there without its words when they were forgotten", async () => {
    await aShopWithOrder();
    const id = await declared();
    await forgetTexts(later(5 * 366));
    expect(await seen(id)).toMatchObject({
      stated: null,
      extent: null,
      standing: "received",
      number: 1,
    });
    expect(await numbers()).toEqual([]);
  });
});

describe("the log as a file", () => {
  it("has a line for each withdrawal, and notes who took it", async () => {
    await openShop();
    await ordered();
    await declared();
    await declared();
    const file = await askRoute(log, { method: "GET" });
    expect(file.headers.get("content-disposition")).toContain(".jsonl");
    const lines = (await file.text()).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { number?: number }).number)).toEqual([
      undefined,
      1,
      2,
    ]);
    expect(lines[1]).toContain("Kari Nordmann");
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "withdrawal-log" }]);
  });
});
