import type { Prisma } from "@prisma/client";
import { describe, expect, it } from "vitest";
import { DAY, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { aShop } from "../../../tests/facts";
import { db } from "../../db.server";
import { NO_RETURNS } from "../returns/returns";
import { loadSettings } from "../settings.server";
import { informedOf, statesReturns } from "./informed.server";

const SENT = new Date(NOW.getTime() - DAY);

const aMail = (changes: Partial<Prisma.QueuedMailUncheckedCreateInput> = {}) =>
  db.queuedMail.create({
    data: {
      ...{ shop: SHOP, id: "m1", name: "confirmation:1", kind: "confirmation", about: "1" },
      ...{ createdAt: SENT, wantedAt: SENT, sentAt: SENT, forgetAt: NOW, ...changes },
    },
  });

describe("a buyer", () => {
  it("was told in time where the shop states it", async () =>
    expect(await informedOf(db, SHOP, "1", true)).toBe("in-time"));

  it("was told when the confirmation went out, where the shop does not", async () => {
    await aMail();
    expect(await informedOf(db, SHOP, "1", false)).toEqual(SENT);
  });

  it.each<[string, Partial<Prisma.QueuedMailUncheckedCreateInput>]>([
    ["that waits", { sentAt: null }],
    ["that was refused", { sentAt: null, refusedAt: SENT }],
    ["that came back", { bouncedAt: NOW }],
    ["of another order", { about: "2" }],
    ["of another kind", { kind: "withdrawal-receipt" }],
    ["of another shop", { shop: OTHER }],
  ])("was never told by a confirmation %s", async (_, changes) => {
    await aMail(changes);
    expect(await informedOf(db, SHOP, "1", false)).toBe("never");
  });
});

describe("a shop", () => {
  it("states that buyers may change their mind by its returns there, or by Shopify's policy", async () => {
    const settings = await loadSettings(SHOP);
    const shop = aShop({ policies: [] });
    const with14 = { ...NO_RETURNS, base: { ...NO_RETURNS.base, days: 14 } };
    expect(statesReturns({ shop, settings }, "NO")).toBe(false);
    expect(statesReturns({ shop: aShop(), settings }, "NO")).toBe(true);
    expect(statesReturns({ shop, settings: { ...settings, returns: with14 } }, "NO")).toBe(true);
  });
});
