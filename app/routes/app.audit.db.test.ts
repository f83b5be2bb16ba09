import { beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { boss, DAY, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { filledSettings } from "../../tests/examples";
import { shopifyTokens } from "../../tests/shopify";
import { openShop } from "../../tests/visitors";
import { db } from "../db.server";
import { saveAndPublish } from "../storefront/save.server";
import type { AuditView } from "../trust/audit/audit-view";
import type { HomeAudit } from "../trust/audit/home-audit.server";
import { keepProgress } from "../trust/audit/look/kept-look.server";
import { runAudit } from "../trust/audit/run-audit.server";
import { HANDLERS } from "../worker/handlers.server";
import { loader as homeLoader } from "./app._index";
import { loader as pageLoader } from "./app.audit._index/route";
import { action, loader as progressLoader } from "./app.audit.run";

const shopify = shopifyTokens();

type Page = { view: AuditView | null; factsFrom: string | null };
const page = async (shop = SHOP): Promise<Page> =>
  (await askRoute(pageLoader, { method: "GET", shop })).json();
const home = async (): Promise<{ audit: HomeAudit | null }> => {
  const { view } = await (await askRoute(homeLoader, { method: "GET" })).json();
  return { audit: view?.audit?.card ?? null };
};
const progress = async (shop = SHOP) =>
  (await askRoute(progressLoader, { method: "GET", shop })).json();

beforeEach(async () => {
  await openShop();
});

describe("the page of the audit", () => {
  it("shows the score with what is wrong, what matters most first, and where to mend it", async () => {
    const { view } = await page();
    const { score, findings, passed } = view!;
    expect(score).toBeLessThan(100);
    const weights = findings.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ id: "identity", group: "identity", law: "Directive 2000/31/EC, Art. 5(1)" },
        proof: expect.objectContaining({ looked: "entered" }),
        repair: { in: "app", page: "/app/business", field: ["legalName"] },
      }),
    );
    expect(passed.length).toBeGreaterThan(0);
    expect(Object.keys(passed[0]!)).toEqual(["id", "group"]);
  });

  it("asks Shopify for nothing", async () => {
    await page();
    await home();
    expect(shopify.used).toEqual([]);
  });

  it("says what was mended since something else was wrong, and how the score went", async () => {
    const then = new Date(Date.now() - 3 * DAY);
    await runAudit(SHOP, then);
    const first = (await page()).view!;
    expect([first.changes, first.line.length]).toEqual([null, 2]);
    await saveAndPublish(SHOP, "business", filledSettings().business, 0, NOW);
    const { changes, line, score } = (await page()).view!;
    expect(changes).toMatchObject({ since: then.toISOString(), fresh: ["translations"] });
    expect(changes?.mended).toContain("identity");
    expect(line).toEqual([
      { day: then.toISOString().slice(0, 10), score: first.score },
      { day: expect.any(String), score },
    ]);
  });

  it("has nothing to show before Shopify has told of the shop", async () => {
    await db.shopFacts.deleteMany();
    expect(await page()).toMatchObject({ view: null, factsFrom: null });
    expect((await home()).audit).toBeNull();
  });
});

describe("the home page", () => {
  it("tells the score and the three findings that matter most, in every language", async () => {
    const { view } = await page();
    const { audit } = await home();
    expect(audit).toMatchObject({ score: view!.score, count: view!.findings.length });
    expect(audit!.first.map(({ id }) => id)).toEqual(
      view!.findings.slice(0, 3).map(({ id }) => id),
    );
    const { titles } = audit!.first[0]!;
    expect(Object.keys(titles).sort()).toEqual(["de", "en", "es", "fr", "nb"]);
    expect(new Set(Object.values(titles)).size).toBe(5);
  });
});

describe("looking again", () => {
  it("is under way until the job is done, for this shop alone", async () => {
    const nothing = { looking: false, storefront: null };
    expect(await progress()).toEqual(nothing);
    const begun = { looking: true, storefront: null };
    expect(await (await askRoute(action)).json()).toEqual(begun);
    expect([await progress(), await progress(OTHER)]).toEqual([begun, nothing]);
    const [job] = await boss.fetch("look");
    await keepProgress(SHOP, 3, 9);
    expect(await progress()).toEqual({ looking: true, storefront: { done: 3, steps: 9 } });
    // Nothing is known of the shop, so that nothing is asked of the world outside.
    await db.shopFacts.deleteMany();
    await HANDLERS.look({ shop: SHOP }, NOW);
    await boss.complete("look", job!.id);
    // What was seen is still to be judged.
    expect(await progress()).toEqual({ looking: true, storefront: null });
    const [judging] = await boss.fetch("audit");
    await boss.complete("audit", judging!.id);
    expect(await progress()).toEqual({ looking: false, storefront: null });
  });
});
