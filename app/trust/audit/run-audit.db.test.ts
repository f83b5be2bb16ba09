import { beforeEach, describe, expect, it } from "vitest";
import { boss, DAY, installed, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { filledSettings } from "../../../tests/examples";
import { aShop } from "../../../tests/facts";
import { aNewReview, storedReview } from "../../../tests/reviews";
import { queued } from "../../../tests/mails";
import { openShop, ordered } from "../../../tests/visitors";
import { declared } from "../../../tests/withdrawals";
import { db } from "../../db.server";
import { recordProblem, recordPublished } from "../../storefront/publication-outcome.server";
import { saveAndPublish } from "../../storefront/save.server";
import { requestPublication } from "../../storefront/request-publication.server";
import { NO_SETTINGS, type SettingName } from "../settings";
import { storeShopFacts } from "../shop-facts.server";
import { NO_TEXT } from "../terms/version";
import { noteTerms } from "../terms/versions.server";
import { HANDLERS } from "../../worker/handlers.server";
import { dayScores, forgetRuns, lastRun, lastRunUnlike } from "./audit-runs.server";
import { gatherFacts } from "./gather.server";
import { runAudit } from "./run-audit.server";

const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const gathered = async (now = NOW) => (await gatherFacts(SHOP, now))!;
const runs = (shop = SHOP) => db.auditRun.findMany({ where: { shop }, orderBy: { at: "asc" } });

const saved = (name: SettingName, value: unknown = filledSettings()[name], revision = 0) =>
  saveAndPublish(SHOP, name, value, revision, NOW);

beforeEach(async () => {
  await openShop();
});

describe("the facts of an audit", () => {
  it("are none of a shop that Shopify has told nothing of", async () => {
    await db.shopFacts.deleteMany();
    expect(await gatherFacts(SHOP, NOW)).toBeNull();
    await runAudit(SHOP, NOW);
    expect(await runs()).toEqual([]);
  });

  it("of an empty shop are not known, and never a no", async () => {
    await db.setting.deleteMany();
    expect(await gathered()).toMatchObject({
      ...{ settings: NO_SETTINGS, termsVersions: { count: 0, newest: null } },
      ...{ placed: null, policyTexts: null, paymentTypes: null, look: null },
      confirmations: { lastSent: null, lastRefused: null },
      ...{ unansweredReviews: null, overdueWithdrawals: null, publication: null },
    });
  });

  it("have the settings, and the newest version of the terms", async () => {
    await saved("support");
    const texts = { nb: "<p>Vilkår</p>" };
    await db.$transaction((tx) =>
      noteTerms(tx, SHOP, { ...NO_TEXT, source: "policy", texts }, NOW),
    );
    expect(await gathered()).toMatchObject({
      settings: { support: filledSettings().support },
      termsVersions: { count: 1, newest: { number: 1, source: "policy" } },
      policyTexts: [{ type: "TERMS_OF_SERVICE", texts }],
    });
  });

  it("have when a confirmation last left, and when one was last refused, given up or came back", async () => {
    for (const about of ["1", "2", "3"]) await queued({ about });
    const set = (about: string, data: Record<string, Date>) =>
      db.queuedMail.updateMany({ where: { shop: SHOP, about }, data });
    await set("1", { sentAt: later(1) });
    await set("2", { refusedAt: later(2) });
    await set("3", { gaveUpAt: later(3) });
    await queued({ about: "4", name: "reminder:4", kind: "reminder" });
    await set("4", { sentAt: later(9) });
    expect((await gathered()).confirmations).toEqual({
      lastSent: later(1),
      lastRefused: later(3),
    });
    await set("1", { bouncedAt: later(4) });
    expect((await gathered()).confirmations).toEqual({
      lastSent: later(1),
      lastRefused: later(4),
    });
  });

  it("count the shown reviews that nobody has answered for a month", async () => {
    const shown = (at: Date, parts = {}) =>
      storedReview(SHOP, aNewReview({ email: null, ...parts }), at);
    await shown(later(-31));
    await shown(later(-400));
    await shown(later(-29));
    await shown(later(-31), { heldFor: ["links"] });
    expect((await gathered()).unansweredReviews).toBe(1);
    await db.review.updateMany({ where: { shop: SHOP }, data: { reply: "Takk", repliedAt: NOW } });
    expect((await gathered()).unansweredReviews).toBe(0);
  });

  it("count the withdrawals whose money is overdue, until it is paid back", async () => {
    await ordered();
    await declared();
    expect((await gathered(later(15))).overdueWithdrawals).toBe(0);
    expect((await gathered(later(20))).overdueWithdrawals).toBe(1);
    await db.order.updateMany({ data: { paidBackAt: NOW } });
    expect((await gathered(later(20))).overdueWithdrawals).toBe(0);
  });

  it("count no withdrawal of which the merchant said that it is paid, until that is undone", async () => {
    await ordered();
    await declared();
    const { id: withdrawalId } = await db.withdrawal.findFirstOrThrow({ where: { shop: SHOP } });
    const step = { shop: SHOP, withdrawalId, id: 1, name: "refunded", by: "1" };
    await db.withdrawalStep.create({ data: { ...step, at: later(1) } });
    expect((await gathered(later(20))).overdueWithdrawals).toBe(0);
    await db.withdrawalStep.updateMany({ data: { undoneAt: later(2), undoneBy: "1" } });
    expect((await gathered(later(20))).overdueWithdrawals).toBe(1);
  });

  it("say how the last publication went, also while another is under way", async () => {
    await db.$transaction((tx) => requestPublication(tx, SHOP, NOW));
    expect((await gathered()).publication).toBeNull();
    await recordPublished(SHOP, NOW, NOW);
    expect((await gathered()).publication).toEqual({ problem: null });
    await recordProblem(SHOP, NOW, later(1), { code: "refused", detail: "no" });
    await db.$transaction((tx) => requestPublication(tx, SHOP, later(2)));
    expect((await gathered()).publication).toEqual({ problem: "refused" });
  });
});

describe("an audit", () => {
  it("remembers its verdict, and where nothing has changed writes it once a day", async () => {
    await runAudit(SHOP, NOW);
    await runAudit(SHOP, new Date(NOW.getTime() + 1000));
    expect(await runs()).toHaveLength(1);
    await runAudit(SHOP, later(1));
    const [first, second] = await runs();
    expect(second).toMatchObject({ at: later(1), score: first!.score });
    expect(await lastRun(SHOP)).toMatchObject({ at: later(1), score: second!.score });
  });

  it("remembers at once what a save has changed", async () => {
    await runAudit(SHOP, NOW);
    await saved("business");
    await runAudit(SHOP, NOW);
    const [before, after] = await runs();
    expect(after!.score).toBeGreaterThan(before!.score);
    const failing = (after!.findings as { failing: string[] }).failing;
    expect(failing).not.toContain("identity");
    expect((await lastRunUnlike(SHOP, failing))?.findings.failing).toContain("identity");
  });

  it("writes nothing of a shop that was forgotten meanwhile", async () => {
    await db.installation.deleteMany();
    await runAudit(SHOP, NOW);
    expect(await runs()).toEqual([]);
  });

  it("is one shop's own", async () => {
    await runAudit(SHOP, NOW);
    expect([await lastRun(OTHER), await dayScores(OTHER, later(-9))]).toEqual([null, []]);
    expect(await lastRunUnlike(OTHER, [])).toBeNull();
  });

  it("gives a line of the last score of each day", async () => {
    const kept = (at: Date, score: number) =>
      db.auditRun.create({
        data: {
          ...{ shop: SHOP, id: `${score}`, at, score },
          findings: { failing: [], passing: [] },
        },
      });
    await kept(later(-1), 40);
    await kept(new Date(later(-1).getTime() + 60_000), 50);
    await kept(NOW, 60);
    await kept(later(-30), 30);
    expect(await dayScores(SHOP, later(-7))).toEqual([
      { day: "2026-11-21", score: 50 },
      { day: "2026-11-22", score: 60 },
    ]);
  });

  it("is kept for 400 days", async () => {
    await runAudit(SHOP, NOW);
    await forgetRuns(later(399.9));
    expect(await runs()).toHaveLength(1);
    await forgetRuns(later(400.1));
    expect(await runs()).toEqual([]);
  });
});

describe("the job of an audit", () => {
  const waiting = async () =>
    (await boss.findJobs<{ shop: string }>("audit")).map(({ data }) => data.shop);

  it("waits once for a shop after saves, and judges what is installed", async () => {
    await saved("business");
    await saved("support");
    expect(await waiting()).toEqual([SHOP]);
    await HANDLERS.audit({ shop: SHOP }, NOW);
    await HANDLERS.audit({ shop: OTHER }, NOW);
    expect(await db.auditRun.count()).toBe(1);
  });

  it("is asked for each night", async () => {
    await HANDLERS["sweep-shop"]({ shop: SHOP }, NOW);
    expect(await waiting()).toEqual([SHOP]);
  });

  it("leaves a shop in peace that has left", async () => {
    await installed(OTHER, NOW);
    await storeShopFacts(db, OTHER, aShop({ shop: OTHER }), NOW);
    await db.installation.update({ where: { shop: OTHER }, data: { uninstalledAt: NOW } });
    await HANDLERS.audit({ shop: OTHER }, NOW);
    expect(await runs(OTHER)).toEqual([]);
  });
});
