import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { DAY, happens, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { openShop, ordered } from "../../../../tests/visitors";
import { declared } from "../../../../tests/withdrawals";
import { dataRequestFile } from "../../../data-requests.server";
import { db } from "../../../db.server";
import { forgetTexts } from "../forget-texts.server";
import type { StepName } from "../steps";
import { takeStep, undoStep } from "./take-step.server";

const hour = (nth: number) => new Date(NOW.getTime() + nth * 60 * 60 * 1000);
const take = (id: string, name: StepName, { by = "42", at = NOW, shop = SHOP } = {}) =>
  db.$transaction((tx) => takeStep(tx, shop, id, name, { by }, at));
const undo = (id: string, name: StepName, { by = "43", at = NOW, shop = SHOP } = {}) =>
  db.$transaction((tx) => undoStep(tx, shop, id, name, { by }, at));
const steps = () => db.withdrawalStep.findMany({ orderBy: { id: "asc" } });
const closedAt = async () => (await db.withdrawal.findFirstOrThrow()).closedAt;

async function received() {
  await openShop();
  await ordered();
  return declared();
}

describe("a step with a withdrawal", () => {
  it("is written down, with who took it and when", async () => {
    const id = await received();
    expect(await take(id, "goods-back", { at: hour(1) })).toEqual({ ok: true });
    expect(await take(id, "refunded", { by: "44", at: hour(2) })).toEqual({ ok: true });
    expect(await steps()).toMatchObject([
      { id: 1, name: "goods-back", at: hour(1), by: "42", undoneAt: null },
      { id: 2, name: "refunded", at: hour(2), by: "44", undoneAt: null },
    ]);
  });

  it("is taken once, whoever of two is faster", async () => {
    const id = await received();
    let first: ReturnType<typeof takeStep> | null = null;
    await new Promise<void>((taken) => {
      first = db.$transaction(async (tx) => {
        const answer = await takeStep(tx, SHOP, id, "refunded", { by: "42" }, NOW);
        taken();
        await wait(300);
        return answer;
      });
    });
    expect(await take(id, "refunded")).toEqual({ ok: false, why: "taken" });
    expect(await first).toEqual({ ok: true });
    expect(await steps()).toHaveLength(1);
  });

  it("is not taken any more once it is closed", async () => {
    const id = await received();
    await take(id, "closed", { at: hour(1) });
    expect(await closedAt()).toEqual(hour(1));
    expect(await take(id, "refunded")).toEqual({ ok: false, why: "closed" });
    expect(await take(id, "closed")).toEqual({ ok: false, why: "closed" });
  });

  it("is none with a withdrawal of another shop, or with none at all", async () => {
    const id = await received();
    await openShop({}, OTHER);
    const gone = { ok: false, why: "gone" };
    expect(await take(id, "refunded", { shop: OTHER })).toEqual(gone);
    expect(await undo(id, "refunded", { shop: OTHER })).toEqual(gone);
    expect(await take("x", "refunded")).toEqual(gone);
    expect(await steps()).toEqual([]);
  });
});

describe("a step that is undone", () => {
  it("stays, with who undid it, and can be taken again", async () => {
    const id = await received();
    await take(id, "refunded");
    expect(await undo(id, "refunded", { at: hour(1) })).toEqual({ ok: true });
    expect(await take(id, "refunded", { at: hour(2) })).toEqual({ ok: true });
    expect(await steps()).toMatchObject([
      { id: 1, undoneAt: hour(1), undoneBy: "43" },
      { id: 2, name: "refunded", undoneAt: null },
    ]);
  });

  it("is the last one, and undone once", async () => {
    const id = await received();
    await take(id, "goods-back");
    await take(id, "refunded");
    const not = { ok: false, why: "not-the-last" };
    expect(await undo(id, "goods-back")).toEqual(not);
    const both = await Promise.all([undo(id, "refunded"), undo(id, "refunded")]);
    expect(both).toContainEqual({ ok: true });
    expect(both).toContainEqual(not);
    expect(await undo(id, "proof")).toEqual(not);
  });

  it("opens again what was closed", async () => {
    const id = await received();
    await take(id, "closed");
    await undo(id, "closed");
    expect(await closedAt()).toBeNull();
    expect(await take(id, "refunded")).toEqual({ ok: true });
  });
});

describe("what was done about a withdrawal", () => {
  it("is forgotten with what was stated, and not before", async () => {
    const id = await received();
    await openShop({}, OTHER);
    const other = await declared({ shop: OTHER, at: new Date(NOW.getTime() + 400 * DAY) });
    await take(id, "refunded");
    await take(other, "refunded", { shop: OTHER });
    const ofOther = { shop: OTHER, withdrawalId: id, id: 1, name: "proof", at: NOW, by: "1" };
    await db.withdrawalStep.create({ data: ofOther });
    await forgetTexts(new Date(NOW.getTime() + 4 * 365 * DAY));
    expect(await steps()).toHaveLength(3);
    const late = new Date(NOW.getTime() + 4 * 366 * DAY + 1);
    await forgetTexts(late);
    expect(await steps()).toMatchObject([{ shop: OTHER }, { shop: OTHER }]);
    const rows = await db.withdrawal.findMany({ orderBy: { submittedAt: "asc" } });
    expect(rows.map(({ closedAt, text }) => [closedAt, text === null])).toEqual([
      [late, true],
      [null, false],
    ]);
  });

  it("is told whoever asks what is kept of them, and stays after a deletion", async () => {
    const id = await received();
    await take(id, "refunded");
    const customer = { id: 7, email: "kari.nordmann@example.no" };
    const asked = {
      shop_domain: SHOP,
      customer,
      orders_requested: [5001],
      orders_to_redact: [5001],
    };
    await happens({
      topic: "customers/data_request",
      payload: { ...asked, data_request: { id: 9 } },
    });
    const file = await dataRequestFile(SHOP, "9", NOW);
    expect(JSON.stringify(file)).toContain('"refunded"');
    await happens({ topic: "customers/redact", payload: asked });
    expect(await steps()).toHaveLength(1);
  });
});
