import { beforeEach, describe, expect, it } from "vitest";
import { before, DAY, installed, NOW, SHOP } from "../../../tests/deliveries";
import { aShop } from "../../../tests/facts";
import { db } from "../../db.server";
import { drawTermsPage } from "../../trust/terms/draw-terms-page.server";
import { storeShopFacts } from "../../trust/shop-facts.server";
import { shopKey } from "../../trust/shop-key.server";
import { NO_TEXT } from "../../trust/terms/version";
import { noteTerms } from "../../trust/terms/versions.server";
import { termsThatApplied } from "./terms-that-applied.server";

const published = (text: string, at: Date) =>
  db.$transaction((tx) =>
    noteTerms(tx, SHOP, { ...NO_TEXT, source: "written", texts: { en: text } }, at),
  );

beforeEach(async () => {
  await installed(SHOP, before(90 * DAY));
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});

describe("the terms' address in a confirmation", () => {
  it("shows them as they were, also when the order is long forgotten and they have changed", async () => {
    await published("As it was", before(2 * DAY));
    const about = { id: "5001", placedAt: before(DAY) };
    const terms = await db.$transaction(async (tx) =>
      termsThatApplied(tx, aShop({ shop: SHOP }), await shopKey(SHOP), about),
    );
    await published("As it is", NOW);
    const { searchParams } = new URL(terms?.address ?? "");
    expect(await db.order.count()).toBe(0);
    const html = await drawTermsPage(SHOP, {
      ...{ version: searchParams.get("version"), order: searchParams.get("order"), lang: "en" },
    });
    expect(html).toContain("As it was");
    expect(html).not.toContain("As it is");
  });
});

describe("the terms that applied to an order", () => {
  it("are read in the transaction that asks, whichever of both ways finds them", async () => {
    const written = (en: string) => ({ ...NO_TEXT, source: "written" as const, texts: { en } });
    await db.$transaction(async (tx) => {
      await noteTerms(tx, SHOP, written("Accepted"), NOW);
      await noteTerms(tx, SHOP, written("Newest"), NOW);
      const order = { shop: SHOP, id: "1", number: "1042", orderedAt: NOW, forgetAt: NOW };
      await tx.order.create({ data: { ...order, termsNumber: 1 } });
      const key = await shopKey(SHOP, tx);
      const applied = async (id: string) => {
        const about = { id, placedAt: NOW };
        return (await termsThatApplied(tx, aShop({ shop: SHOP }), key, about))?.version.texts;
      };
      expect(await applied("1")).toEqual({ en: "Accepted" });
      expect(await applied("2")).toEqual({ en: "Newest" });
    });
  });
});
