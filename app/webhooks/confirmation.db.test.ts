import { describe, expect, it } from "vitest";
import {
  before,
  boss,
  DAY,
  deliver,
  happens,
  installed,
  NOW,
  SHOP,
  type Sent,
} from "../../tests/deliveries";
import { exampleOf } from "../../tests/examples";
import { aShop } from "../../tests/facts";
import { aNewOrder, keptBack } from "../../tests/placed-orders";
import { db } from "../db.server";
import { deleteExpired } from "../retention.server";
import { orderInLink } from "../trust/orders/order-link.server";
import { openMail } from "../trust/mails/sealed-mail.server";
import { saveSetting } from "../trust/settings.server";
import type { SettingName } from "../trust/settings";
import { storeShopFacts } from "../trust/shop-facts.server";
import { shopKey } from "../trust/shop-key.server";
import { requestWaitingConfirmations, writeConfirmation } from "./confirmation-to-write.server";
import { handleDelivery } from "./handle-delivery.server";
import { payloadIn } from "./stored-payload.server";

const create = (overrides: Record<string, unknown> = {}) => ({
  topic: "orders/create",
  payload: aNewOrder(overrides),
});

/** Told, noted, and its confirmation written. */
async function ordered(sent: Sent = create()) {
  await happens(sent);
  await writeConfirmation(SHOP, "5001", NOW);
}

const waiting = () => db.confirmationToWrite.findMany();

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
  it("is confirmed to its buyer", async () => {
    await aShopThatConfirms();
    await ordered();
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
    await Promise.all([ordered(), ordered()]);
    await ordered();
    expect(await queued()).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  it("has links in its mail that name it, and nobody can make up", async () => {
    await aShopThatConfirms();
    await save("cancellation", { on: true, words: {} });
    await ordered();
    const { text } = await theMail();
    const key = await shopKey(SHOP);
    const named = (page: string) =>
      new RegExp(`/apps/tillit/${page}\\?order=(\\S+)`).exec(text)?.[1];
    for (const page of ["withdraw", "cancel"] as const) {
      expect(orderInLink(key, page, decodeURIComponent(named(page) ?? "")), page).toBe("5001");
    }
  });

  it("has no link to ask to cancel where the shop takes no such requests", async () => {
    await aShopThatConfirms();
    await ordered();
    expect((await theMail()).text).not.toContain("/apps/tillit/cancel");
  });

  it("is answered to the shop's contact address where none is entered", async () => {
    await aShopThatConfirms({ replyTo: "" });
    await ordered();
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
    await ordered();
    const mail = await theMail();
    expect(mail.text).toContain("Vi sender aldri på søndager.");
    expect(mail.text).not.toContain("Vi sender også");
    expect(mail.text).toContain("/apps/tillit/terms?order=");
  });

  it("is told without names and streets in what is stored until it is worked off, but sealed", async () => {
    await aShopThatConfirms();
    await deliver({ ...create(), id: "1" });
    const delivery = await db.webhookDelivery.findFirstOrThrow();
    const stored = JSON.stringify(payloadIn(delivery));
    expect(stored).not.toMatch(/Nordmann"|Storgata|990\.00|vipps|Gratulerer/);
    expect(JSON.stringify(delivery)).not.toContain("Kari.Nordmann");
    expect(stored).toContain('"sealed":"');
    await handleDelivery(SHOP, "1", NOW);
    expect(await db.webhookDelivery.findFirst()).toMatchObject({ payload: null });
    expect(JSON.stringify(await waiting())).not.toMatch(/Storgata|Nordmann/);
    await writeConfirmation(SHOP, "5001", NOW);
    expect(JSON.stringify(await queued())).not.toMatch(/Storgata|Nordmann/);
  });
});

describe("a confirmation that cannot be written yet", () => {
  it("takes nothing of the order's note with it, and is written later", async () => {
    await aShopThatConfirms();
    await db.shopFacts.deleteMany();
    await happens(create());
    expect(await db.order.findFirst()).toMatchObject({ id: "5001", number: "1042" });
    expect((await boss.findJobs("confirm")).map(({ data }) => data)).toEqual([
      { shop: SHOP, id: "5001" },
    ]);
    await expect(writeConfirmation(SHOP, "5001", NOW)).rejects.toThrow(/before it was known/);
    expect(await waiting()).toHaveLength(1);

    await db.$transaction((tx) => storeShopFacts(tx, SHOP, aShop({ shop: SHOP }), NOW));
    await writeConfirmation(SHOP, "5001", NOW);
    expect(await queued()).toMatchObject([{ name: "confirmation:5001" }]);
    expect(await waiting()).toEqual([]);
  });

  it("is asked for anew each night, and forgotten with what it would have said after a month", async () => {
    await aShopThatConfirms();
    await happens(create());
    await boss.deleteAllJobs();
    await requestWaitingConfirmations();
    expect(await boss.findJobs("confirm")).toHaveLength(1);
    await deleteExpired(new Date(NOW.getTime() + 29 * DAY));
    expect(await waiting()).toHaveLength(1);
    await deleteExpired(new Date(NOW.getTime() + 31 * DAY));
    expect(await waiting()).toEqual([]);
  });

  it("is not written to whoever has asked to be forgotten", async () => {
    await aShopThatConfirms();
    await happens(create());
    await happens({ topic: "customers/redact", payload: { customer: { id: 7 } } });
    await writeConfirmation(SHOP, "5001", NOW);
    expect(await queued()).toEqual([]);
  });

  it("is written of an order that was told in time, however long the app itself was away", async () => {
    await aShopThatConfirms();
    await happens(create());
    await writeConfirmation(SHOP, "5001", new Date(NOW.getTime() + 3 * DAY));
    expect(await queued()).toMatchObject([{ name: "confirmation:5001" }]);
    expect(await unconfirmed()).toBeNull();
  });

  it("is written where the language of the order is none", async () => {
    await aShopThatConfirms();
    await ordered(create({ customer_locale: "nb-abc" }));
    expect(await theMail()).toMatchObject({ subject: "Bestillingen din #1042 hos Woolly" });
  });
});

describe("no confirmation", () => {
  it("is written while they are off, and nothing is counted then", async () => {
    await aShopThatConfirms({ on: false });
    await ordered();
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
    await ordered(create(overrides));
    expect(await queued()).toEqual([]);
    expect(await unconfirmed()).toBe(why);
  });

  it("is written of a shop that has left", async () => {
    await ordered();
    expect(await queued()).toEqual([]);
  });
});
