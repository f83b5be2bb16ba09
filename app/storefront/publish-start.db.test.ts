import { beforeEach, describe, expect, it } from "vitest";
import { installed, NOW, OTHER, publishJobs, SHOP } from "../../tests/deliveries";
import { aShop } from "../../tests/facts";
import { db } from "../db.server";
import { NO_RETURNS } from "../trust/returns/returns";
import { loadSettings } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { answerStep } from "../trust/start/answer-step.server";
import { knownStart } from "../trust/start/known-start.server";
import type { StatedStep } from "../trust/start/steps";
import { viewStart } from "../trust/start/view-start.server";
import { publishStart } from "./publish-start.server";
import { saveAndPublish } from "./save.server";

beforeEach(async () => {
  await installed(SHOP, NOW);
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});

const accepted = (step: StatedStep, answers: object = {}) =>
  answerStep(SHOP, step, { answers, accept: true }, NOW);
const view = async () => viewStart((await knownStart(SHOP, NOW))!);
const savedNames = async () =>
  (await db.setting.findMany({ where: { shop: SHOP } })).map(({ name }) => name).sort();

describe("what is typed on the way to the first publication", () => {
  it("is found again, half a mail address too, and is no setting", async () => {
    await answerStep(SHOP, "support", { answers: { email: "me@" }, accept: false }, NOW);
    expect((await view()).answers.support.email).toBe("me@");
    expect((await view()).states.support).toBe("open");
    expect(await savedNames()).toEqual([]);
    expect(await publishJobs()).toEqual([]);
  });

  it("is kept, and not accepted, while its setting would refuse it", async () => {
    expect(await accepted("support", { email: "me@" })).toEqual({
      ...{ ok: false, problems: [expect.objectContaining({ path: ["email"] })] },
    });
    expect((await view()).states.support).toBe("open");
    expect((await view()).answers.support.email).toBe("me@");
  });

  it("belongs to its shop", async () => {
    await accepted("returns", { days: 45 });
    await storeShopFacts(db, OTHER, aShop({ shop: OTHER }), NOW);
    const other = viewStart((await knownStart(OTHER, NOW))!);
    expect(other.answers.returns.days).toBe(14);
    expect(other.states.returns).toBe("open");
  });

  it("is refused where no form of ours has sent it", async () => {
    expect(await accepted("support", { email: 7 })).toBeNull();
  });
});

describe("the merchant's word", () => {
  it("makes settings of all that was accepted, and of nothing else", async () => {
    expect(await accepted("business")).toEqual({ ok: true });
    expect(await accepted("returns", { days: 30, payer: "shop" })).toEqual({ ok: true });
    await answerStep(SHOP, "support", { answers: { within: 24 }, accept: false }, NOW);
    expect(await accepted("badges")).toEqual({ ok: true });
    expect(await savedNames()).toEqual([]);
    expect(await publishJobs()).toEqual([]);

    expect(await publishStart(SHOP, NOW)).toEqual({
      ...{ ok: true, published: ["business", "returns", "badges"] },
    });
    expect(await savedNames()).toEqual(["badges", "business", "guarantee", "returns"]);
    const settings = await loadSettings(SHOP);
    expect(settings.business.legalName).toBe("Woolly AS");
    expect(settings.returns.base).toMatchObject({ days: 30, payer: "shop" });
    expect(settings.badges.badges[0]).toMatchObject({ claim: "free-returns" });
    expect(await publishJobs()).not.toEqual([]);
    expect((await view()).states).toMatchObject({ business: "stated", support: "open" });
    expect((await view()).answers.support.within).toBe(24);
  });

  it("said twice does nothing the second time", async () => {
    await accepted("returns");
    await publishStart(SHOP, NOW);
    expect(await publishStart(SHOP, NOW)).toEqual({ ok: true, published: [] });
  });

  it("never overwrites what was stated on its own page meanwhile", async () => {
    await accepted("returns", { days: 30 });
    const own = { ...NO_RETURNS, base: { ...NO_RETURNS.base, days: 100 } };
    await saveAndPublish(SHOP, "returns", own, 0, NOW);
    await publishStart(SHOP, NOW);
    expect((await loadSettings(SHOP)).returns.base.days).toBe(100);
    expect((await view()).states.returns).toBe("stated");
  });

  it("names the step that no longer fits, and keeps it and those after it", async () => {
    await accepted("returns", { days: 7, payer: "buyer" });
    await storeShopFacts(db, SHOP, aShop({ shop: SHOP, shipsTo: ["US"], country: "US" }), NOW);
    expect(await accepted("returns", { days: 7 })).toEqual({ ok: true });
    await accepted("badges");
    await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
    expect(await publishStart(SHOP, NOW)).toMatchObject({ ok: false, step: "returns" });
    expect(await savedNames()).toEqual([]);
    expect((await view()).states).toMatchObject({ returns: "accepted", badges: "accepted" });
  });
});
