import { describe, expect, it } from "vitest";
import { DAY, before, deliver, happens, installed, NOW, SHOP } from "../../tests/deliveries";
import { exampleOf } from "../../tests/examples";
import { aShop } from "../../tests/facts";
import { aNewOrder, keptBack } from "../../tests/placed-orders";
import { db } from "../db.server";
import { orderInLink } from "../trust/orders/order-link.server";
import { openMail } from "../trust/mails/sealed-mail.server";
import { saveSetting } from "../trust/settings.server";
import type { SettingName } from "../trust/settings";
import { storeShopFacts } from "../trust/shop-facts.server";
import { shopKey } from "../trust/shop-key.server";
import { handleDelivery } from "./handle-delivery.server";

const create = (overrides: Record<string, unknown> = {}) => ({
  topic: "orders/create",
  payload: aNewOrder(overrides),
});

const save = (name: SettingName, value: unknown) =>
  db.$transaction((tx) => saveSetting(tx, SHOP, name, value, 0, NOW));

async function aShopThatConfirms(changes: object = {}) {
  await installed(SHOP, before(DAY));
  await db.$transaction((tx) => storeShopFacts(tx, SHOP, aShop({ shop: SHOP }), NOW));
  await save("confirmation", { ...(exampleOf("confirmation").filled as object), ...changes });
}

const queued = () => db.queuedMail.findMany();
async function theMail() {
  const [row] = await queued();
  return openMail(row!.sealed!);
}
const unconfirmed = async () => (await db.order.findFirst())?.unconfirmed;

describe("a new order", () => {
  it("is confirmed to its buyer, in the transaction that notes it", async () => {
    await aShopThatConfirms();
    await happens(create());
    expect(await queued()).toMatchObject([
      { name: "confirmation:5001", kind: "confirmation", about: "5001", sentAt: null },
    ]);
    expect(await theMail()).toMatchObject({
      ...{ to: "Kari.Nordmann@example.no", toName: "Kari Nordmann", from: { name: "Woolly" } },
      ...{ replyTo: "ordre@woolly.example", subject: "Bestillingen din #1042 hos Woolly" },
    });
    expect(await unconfirmed()).toBeNull();
  });

  it("is confirmed once, however often and from how many sides it is told", async () => {
    await aShopThatConfirms();
    await Promise.all([happens(create()), happens(create())]);
    await happens(create());
    expect(await queued()).toHaveLength(1);
  });

  it("has links in its mail that name it, and nobody can make up", async () => {
    await aShopThatConfirms();
    await save("cancellation", { on: true, words: {} });
    await happens(create());
    const { text } = await theMail();
    const key = await shopKey(SHOP);
    const named = (page: string) =>
      new RegExp(`/apps/tillit/${page}\\?order=(\\S+)`).exec(text)?.[1];
    for (const page of ["withdraw", "cancel"]) {
      expect(orderInLink(key, decodeURIComponent(named(page) ?? "")), page).toBe("5001");
    }
  });

  it("has no link to ask to cancel where the shop takes no such requests", async () => {
    await aShopThatConfirms();
    await happens(create());
    expect((await theMail()).text).not.toContain("/apps/tillit/cancel");
  });

  it("is answered to the shop's contact address where none is entered", async () => {
    await aShopThatConfirms({ replyTo: "" });
    await happens(create());
    expect(await theMail()).toMatchObject({ replyTo: "hello@woolly.example" });
  });

  it("has the terms in its mail that stood in the shop at that moment", async () => {
    await aShopThatConfirms();
    const text = { source: "written", texts: { nb: "Vi sender aldri på søndager." }, address: "" };
    const number = { shop: SHOP, number: 1, hash: "a".repeat(64), previous: null };
    await db.termsVersion.create({ data: { ...number, ...text, publishedAt: before(DAY) } });
    await db.termsVersion.create({
      data: {
        ...{ ...number, number: 2, hash: "b".repeat(64), ...text, publishedAt: NOW },
        texts: { nb: "Vi sender også på søndager." },
      },
    });
    await happens(create());
    const mail = await theMail();
    expect(mail.text).toContain("Vi sender aldri på søndager.");
    expect(mail.text).not.toContain("Vi sender også");
    expect(mail.text).toContain("/apps/tillit/terms?order=");
  });

  it("is told without names and streets in what is stored until it is worked off, but sealed", async () => {
    await aShopThatConfirms();
    await deliver({ ...create(), id: "1" });
    const stored = JSON.stringify(await db.webhookDelivery.findFirst());
    expect(stored).not.toMatch(/Nordmann"|Storgata|990\.00|vipps|Gratulerer/);
    expect(stored).toContain('"sealed":"');
    await handleDelivery(SHOP, "1", NOW);
    expect(await db.webhookDelivery.findFirst()).toMatchObject({ payload: null });
    expect(JSON.stringify(await queued())).not.toMatch(/Storgata|Nordmann/);
  });
});

describe("no confirmation", () => {
  it("is written while they are off, and nothing is counted then", async () => {
    await aShopThatConfirms({ on: false });
    await happens(create());
    expect(await queued()).toEqual([]);
    expect(await unconfirmed()).toBeNull();
  });

  it.each([
    ["no-address", keptBack],
    ["no-address", { email: "nobody" }],
    ["too-old", { processed_at: "2026-11-20T10:00:00+01:00" }],
    ["in-person", { source_name: "pos" }],
    ["test", { test: true }],
    ["unreadable", { total_price: "free" }],
  ])("is written where it is %s, which is counted: %j", async (why, overrides) => {
    await aShopThatConfirms();
    await happens(create(overrides));
    expect(await queued()).toEqual([]);
    expect(await unconfirmed()).toBe(why);
  });

  it("is written of a shop that has left", async () => {
    await happens(create());
    expect(await queued()).toEqual([]);
  });
});
