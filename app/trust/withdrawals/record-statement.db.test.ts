import { randomUUID } from "node:crypto";
import type { Prisma } from "@prisma/client";
import { describe, expect, it } from "vitest";
import { DAY, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { theFacts } from "../../../tests/facts";
import { openShop, ordered } from "../../../tests/visitors";
import { aFulfilledOrder } from "../../../tests/orders";
import { happens } from "../../../tests/deliveries";
import { db } from "../../db.server";
import { forgetTexts } from "./forget-texts.server";
import { recordStatement, type Submission } from "./record-statement.server";
import type { Stated } from "./stated";
import { verifyLog } from "./log.server";
import { statementOf, withdrawalsOf } from "./stored-withdrawals.server";

const BUYER = "kari.nordmann@example.no";

function submission(stated: Partial<Stated> = {}, more: Partial<Submission> = {}): Submission {
  return {
    stated: {
      ...{ name: "Kari Nordmann", order: "#1042", email: BUYER },
      ...{ extent: "whole-order", items: "", ...stated },
    },
    ...{ key: randomUUID(), orderId: null, locale: "nb", isDoubtful: false },
    ...{ addressee: { facts: theFacts(), timeZone: "Europe/Oslo" }, ...more },
  };
}
const record = (
  stated: Partial<Stated> = {},
  { now = NOW, shop = SHOP, ...more }: Partial<Submission> & { now?: Date; shop?: string } = {},
) => db.$transaction((tx) => recordStatement(tx, shop, submission(stated, more), now));
const rows = (shop = SHOP) =>
  db.withdrawal.findMany({ where: { shop }, orderBy: { number: "asc" } });

describe("a statement of withdrawal", () => {
  it("is kept as it was stated, sealed, matched with its order", async () => {
    await openShop();
    await ordered();
    const { id, statement, number, hash } = await record();
    const [row] = await rows();
    expect(row).toMatchObject({ number: 1, hash, orderId: "5001", flags: [], submittedAt: NOW });
    expect(Buffer.from(row!.text!).toString("latin1")).not.toContain("Kari");
    expect(statementOf(row!)).toEqual(statement);
    expect([number, id.length]).toEqual([1, 32]);
  });

  it.each<[string, Partial<Stated>, Partial<Submission>, string[]]>([
    ["an order that the shop does not know", { order: "9999" }, {}, ["unknown-order"]],
    ["an order in words", { order: "the blue blanket of last week" }, {}, ["unknown-order"]],
    ["somebody else's address", { email: "ola@example.no" }, {}, ["other-address"]],
    ["what looks like a machine", {}, { isDoubtful: true }, ["doubtful"]],
  ])("is taken with %s", async (_, stated, more, flags) => {
    await openShop();
    await ordered();
    await record(stated, more);
    expect(await rows()).toMatchObject([{ flags }]);
  });

  it("is taken a second time, and when it is late, and says so", async () => {
    await openShop();
    const payload = aFulfilledOrder();
    await happens({ topic: "orders/fulfilled", payload });
    await db.order.updateMany({ data: { deliveredAt: new Date(NOW.getTime() - 2 * DAY) } });
    await record();
    await record();
    await record({}, { now: new Date(NOW.getTime() + 20 * DAY) });
    expect((await rows()).map(({ flags }) => flags)).toEqual([
      [],
      ["doubled"],
      ["late", "doubled"],
    ]);
  });

  it("of who only knows the number stands in no way of the buyer's own", async () => {
    await openShop();
    await ordered();
    await record({ name: "Ola", email: "ola@example.no" });
    await record();
    await record({}, { orderId: "5001" });
    await record({ name: "Ola", email: "ola@example.no" });
    await record({ email: "ola@example.no" }, { orderId: "5001" });
    expect((await rows()).map(({ orderId, flags }) => [orderId, ...flags])).toEqual([
      ["5001", "other-address"],
      ["5001"],
      ["5001", "doubled"],
      ["5001", "other-address", "doubled"],
      ["5001", "doubled"],
    ]);
  });

  it("of who only knows the number is nothing that the buyer asks for or is told of", async () => {
    await openShop();
    await ordered();
    await record({ name: "Ola", email: "ola@example.no" });
    await record();
    const stated = async (emailHash: string | null) => {
      const person = { emailHash, orderIds: ["5001"] };
      const statements = await db.$transaction((tx) => withdrawalsOf(tx, SHOP, person));
      return statements.map((statement) => statement.stated?.name);
    };
    expect(await stated(null)).toEqual(["Kari Nordmann"]);
    const [ola] = await rows();
    expect(await stated(ola!.emailHash)).toEqual(["Ola", "Kari Nordmann"]);
  });

  it("is not late for a year where the buyer was never told of the right", async () => {
    await openShop();
    await ordered();
    await db.order.updateMany({ data: { deliveredAt: new Date(NOW.getTime() - 2 * DAY) } });
    const facts = theFacts({ policies: [] });
    const silent = { addressee: { facts, timeZone: "Europe/Oslo" } };
    await record({}, { ...silent, now: new Date(NOW.getTime() + 300 * DAY) });
    await record({}, { ...silent, now: new Date(NOW.getTime() + 400 * DAY) });
    expect(await rows()).toMatchObject([{ flags: [] }, { flags: ["late", "doubled"] }]);
  });

  it("is not late by the shop's clock while it is in time by the buyer's", async () => {
    await openShop();
    await ordered();
    await db.order.updateMany({ data: { deliveredAt: new Date("2026-11-24T10:00Z") } });
    const inKiritimati = { addressee: { facts: theFacts(), timeZone: "Pacific/Kiritimati" } };
    await record({}, { ...inKiritimati, now: new Date("2026-12-08T22:59Z") });
    await record({}, { ...inKiritimati, now: new Date("2026-12-08T23:01Z") });
    expect(await rows()).toMatchObject([{ flags: [] }, { flags: ["late", "doubled"] }]);
  });

  it("is one however often it is sent from the same page, and another where it says something else", async () => {
    await openShop();
    const [one, ...again] = await Promise.all([1, 2, 3].map(() => record({}, { key: "k" })));
    expect(again.map(({ id, number, hash }) => ({ id, number, hash }))).toEqual(
      again.map(() => ({ id: one!.id, number: 1, hash: one!.hash })),
    );
    await record({ name: "Ola" }, { key: "k" });
    await record({}, { key: "another" });
    expect(await rows()).toHaveLength(3);
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: true, count: 3 });
  });

  it("is about the order that a signed link names, whatever was typed", async () => {
    await openShop();
    await ordered();
    await ordered({ id: 5002, name: "#1043" });
    await record({ order: "1042" }, { orderId: "5002" });
    await record({ order: "1" }, { orderId: "7777" });
    expect(await rows()).toMatchObject([
      { orderId: "5002", flags: [] },
      { orderId: "7777", flags: [] },
    ]);
  });

  it("is never late where nobody knows when the goods came", async () => {
    await openShop();
    await ordered();
    await record({}, { now: new Date(NOW.getTime() + 300 * DAY) });
    expect(await rows()).toMatchObject([{ flags: [] }]);
  });
});

describe("the log of withdrawals", () => {
  it("has no gap and no fork, however many state at once", async () => {
    await openShop();
    const names = Array.from({ length: 20 }, (_, nth) => `Kari ${nth}`);
    await Promise.all(names.map((name) => record({ name })));
    const kept = await rows();
    expect(kept.map(({ number }) => number)).toEqual(names.map((_, nth) => nth + 1));
    expect(new Set(kept.map((row) => statementOf(row)?.stated.name))).toEqual(new Set(names));
    expect(await verifyLog(SHOP)).toEqual({ isWhole: true, count: 20, erased: 0 });
  });

  it("is each shop's own", async () => {
    await openShop();
    await openShop({}, OTHER);
    await record();
    await record({}, { shop: OTHER });
    expect(await rows(OTHER)).toMatchObject([{ number: 1 }]);
    expect(await verifyLog(OTHER)).toMatchObject({ isWhole: true, count: 1 });
  });

  it("shows what was changed, taken out, or cut off", async () => {
    await openShop();
    for (const name of ["A", "B", "C"]) await record({ name });
    const [one, two, three] = await rows();
    const at = (number: number) => ({ shop_number: { shop: SHOP, number } });

    await db.withdrawal.update({ where: at(2), data: { text: one!.text } });
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: false, at: 2, fault: "text" });
    await db.withdrawal.update({ where: at(2), data: { text: two!.text } });
    await db.withdrawal.delete({ where: at(2) });
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: false, at: 2, id: three!.id });
    await db.withdrawal.create({ data: two! });
    await db.withdrawal.delete({ where: at(3) });
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: false, at: 3, fault: "end" });
  });

  it.each<[string, Prisma.WithdrawalUpdateInput]>([
    ["was stated", { submittedAt: new Date(NOW.getTime() - 30 * DAY) }],
    ["is to be looked at", { flags: ["late"] }],
    ["it is about", { orderId: "5002" }],
    ["is no longer known of it", { orderId: null }],
    ["it is called", { id: "x".repeat(32) }],
  ])("shows that beside a text something else was written of what %s", async (_, data) => {
    await openShop();
    await ordered();
    await record();
    await record({}, { isDoubtful: true });
    expect(await rows()).toMatchObject([{}, { flags: ["doubled", "doubtful"] }]);
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: true });
    await db.withdrawal.update({ where: { shop_number: { shop: SHOP, number: 2 } }, data });
    expect(await verifyLog(SHOP)).toMatchObject({ isWhole: false, at: 2, fault: "text" });
  });

  it("is whole without the texts whose time is over", async () => {
    await openShop();
    const later = new Date(NOW.getTime() + DAY);
    await record();
    await record({}, { now: later });
    const [one] = await rows();
    await forgetTexts(one!.keepUntil);
    expect(await verifyLog(SHOP)).toMatchObject({ erased: 0 });
    await forgetTexts(new Date(one!.keepUntil.getTime() + 1));
    expect(await rows()).toMatchObject([{ text: null, emailHash: null }, { number: 2 }]);
    expect(await verifyLog(SHOP)).toEqual({ isWhole: true, count: 2, erased: 1 });
  });

  it("of a shop without a withdrawal is whole", async () => {
    expect(await verifyLog(SHOP)).toEqual({ isWhole: true, count: 0, erased: 0 });
  });
});
