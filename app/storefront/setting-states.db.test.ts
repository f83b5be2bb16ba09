import { beforeEach, describe, expect, it } from "vitest";
import { filled as payments } from "../../tests/examples/payments";
import { filled as testimonials } from "../../tests/examples/testimonials";
import { aShop, NOW } from "../../tests/facts";
import { db } from "../db.server";
import type { SettingName } from "../trust/settings";
import { saveSetting } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { settingStates } from "./setting-states.server";

const SHOP = aShop().shop;

async function save(name: SettingName, value: unknown) {
  const saved = await saveSetting(db, SHOP, name, value, 0, NOW);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

describe("how far a shop has come with its settings", () => {
  beforeEach(async () => {
    await db.setting.deleteMany();
    await storeShopFacts(db, SHOP, aShop(), NOW);
  });

  it("is nowhere at first", async () => {
    expect(new Set(Object.values(await settingStates(SHOP, NOW)))).toEqual(new Set(["empty"]));
  });

  it("is filled where shoppers see something, and only begun where they do not", async () => {
    await save("payments", payments);
    const unconsented = testimonials.testimonials.map((one) => ({
      ...one,
      consent: { ...one.consent, withdrawn: true },
    }));
    await save("testimonials", { ...testimonials, testimonials: unconsented });
    expect(await settingStates(SHOP, NOW)).toMatchObject({
      payments: "filled",
      testimonials: "begun",
      returns: "empty",
    });
  });

  it("is told by what was saved while Shopify was never asked", async () => {
    await db.shopFacts.deleteMany();
    await save("payments", payments);
    expect(await settingStates(SHOP, NOW)).toMatchObject({ payments: "filled", returns: "empty" });
  });
});
