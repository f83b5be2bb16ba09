import { describe, expect, it } from "vitest";
import { NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aNewReview, storedReview } from "../../tests/reviews";
import { opened, openShop, withoutFiles } from "../../tests/visitors";
import { db } from "../db.server";
import { LOCALES } from "../trust/locale";
import { settleReports } from "../trust/reviews/moderation/settle-reports.server";
import { WORDS as MAIL_WORDS } from "../trust/reviews/invitations/mails/words/in-each-language";
import { deleteReviews, showReviews } from "../trust/reviews/moderation.server";
import { WORDS } from "../trust/reviews/visitors/pages/words/in-each-language";
import { action as press } from "./proxy.reviews.helpful";
import { action as sendReport, loader } from "./proxy.reviews.report";

const aShownReview = async () => (await storedReview(SHOP, aNewReview(), NOW)).id;
const helpful = async () => (await db.review.findFirstOrThrow()).helpful;
const vote = async (id: string, more: Record<string, string> = {}, from = {}) => {
  const fields = { id, return_to: "/products/wool-blanket", lang: "nb", ...more };
  return (await press(withoutFiles("reviews/helpful", fields, from))).text();
};

describe("that a review was helpful", () => {
  it("counts once for each sender, and is published", async () => {
    await openShop();
    const id = await aShownReview();
    await db.productPublication.deleteMany();
    const html = await vote(id);
    expect(html).toContain(WORDS.nb.helpful.done);
    expect(html).toContain(`href="/products/wool-blanket#review-${id}"`);
    await Promise.all([1, 2, 3].map(() => vote(id)));
    expect(await helpful()).toBe(1);
    await Promise.all([1, 2, 3].map((nth) => vote(id, {}, { ip: `198.51.100.${nth}` })));
    expect(await helpful()).toBe(4);
    expect(await db.productPublication.findMany()).toMatchObject([{ productId: "1001" }]);
  });

  it("can be taken back, by whom it was said", async () => {
    await openShop();
    const id = await aShownReview();
    expect(await vote(id)).toContain('<input type="hidden" name="act" value="undo"/>');
    await vote(id, { act: "undo" }, { ip: "198.51.100.1" });
    expect(await helpful()).toBe(1);
    expect(await vote(id, { act: "undo" })).toContain(WORDS.nb.helpful.undone);
    await vote(id, { act: "undo" });
    expect(await helpful()).toBe(0);
  });

  it("leaves the review's history and revision as they are", async () => {
    await openShop();
    const id = await aShownReview();
    await vote(id);
    expect(await db.review.findFirst()).toMatchObject({ revision: 1 });
    expect(await db.reviewEvent.count()).toBe(1);
  });

  it("cannot be said of what nobody sees, or of another shop's", async () => {
    await openShop();
    await openShop({}, OTHER);
    const id = await aShownReview();
    expect(await vote(id, {}, { shop: OTHER })).toContain(WORDS.nb.gone.title);
    expect(await vote("' OR 1")).toContain(WORDS.nb.gone.title);
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [id], "advertising", NOW));
    expect(await vote(id)).toContain(WORDS.nb.gone.title);
    expect(await helpful()).toBe(0);
  });

  it("counts sixty times an hour of one sender", async () => {
    await openShop();
    await db.senderHour.deleteMany();
    const ids: string[] = [];
    for (let nth = 0; nth < 62; nth += 1) ids.push(await aShownReview());
    for (const id of ids) expect(await vote(id)).toContain(WORDS.nb.helpful.done);
    expect(await db.reviewVote.count()).toBe(60);
  });
});

const form = async (id: string, query: Record<string, string> = {}) =>
  (await loader(opened("reviews/report", { id, ...query }))).text();
const report = async (id: string, more: Record<string, string> = {}, nth = 1) => {
  const fields = { id, reason: "insult", text: "", return_to: "", lang: "nb", ...more };
  const from = { ip: `198.51.100.${nth}` };
  return (await sendReport(withoutFiles("reviews/report", fields, from))).text();
};

describe("a report of a review", () => {
  it.each(LOCALES)(
    "is asked for in %s, with the reasons for which the shop may refuse",
    async (lang) => {
      await openShop();
      const html = await form(await aShownReview(), { lang });
      expect(html).toContain(WORDS[lang].report.title);
      expect(html.match(/type="radio"/g)).toHaveLength(8);
      expect(html).toContain("Varmt og mykt");
    },
  );

  it("leads back to the review in the language that the shopper reads", async () => {
    await openShop();
    const id = await aShownReview();
    const root = `{{ routes.root_url | split: "/" | join: "/" }}`;
    expect(await form(id)).toContain(`value="${root}/products/wool-blanket#review-${id}"`);
    expect(await report(id, { reason: "" })).toContain(`value="${root}/products/`);
    const back = `/de/products/wool-blanket#review-${id}`;
    expect(await report(id, { return_to: back })).toContain(`href="${back}"`);
  });

  it.each(LOCALES)("never takes whoever reports for the author, in %s", async (lang) => {
    await openShop();
    const html = await form(await aShownReview(), { lang });
    expect(html).toContain(WORDS[lang].report.notBuyer);
    expect(html).not.toContain(MAIL_WORDS[lang].author.refused.reason["not-a-buyer"]);
  });

  it("reaches the merchant, and takes nothing away", async () => {
    await openShop();
    const id = await aShownReview();
    const html = await report(id, { text: "Om naboen", return_to: "/products/x" });
    expect(html).toContain(WORDS.nb.report.done);
    expect(html).toContain('href="/products/x"');
    expect(await db.reviewReport.findMany()).toMatchObject([
      { reviewId: id, reason: "insult", text: "Om naboen", settledAt: null },
    ]);
    expect(await db.review.findFirst()).toMatchObject({ shownAt: NOW, heldFor: [] });
  });

  it("is one for each sender, however often it is sent", async () => {
    await openShop();
    const id = await aShownReview();
    await Promise.all([1, 2, 3, 4].map(() => report(id)));
    await report(id, { reason: "illegal", text: "Andre ord" });
    expect(await db.reviewReport.findMany()).toMatchObject([{ reason: "illegal" }]);
  });

  it("of three senders holds the review until somebody has looked; settled ones count no more", async () => {
    await openShop();
    const id = await aShownReview();
    for (const nth of [1, 2, 3]) await report(id, {}, nth);
    expect(await db.review.findFirst()).toMatchObject({ shownAt: null, heldFor: ["reported"] });
    await db.$transaction(async (tx) => {
      await settleReports(tx, SHOP, id, NOW);
      await showReviews(tx, SHOP, [id], NOW);
    });
    await report(id, {}, 4);
    expect(await db.review.findFirst()).toMatchObject({ shownAt: NOW });
  });

  it("needs a reason, and keeps what was typed", async () => {
    await openShop();
    const id = await aShownReview();
    const html = await report(id, { reason: "too few stars", text: "<Dårlig>" });
    expect(html).toContain('id="reason-problem"');
    expect(html).toContain("&lt;Dårlig&gt;</textarea>");
    expect(await db.reviewReport.count()).toBe(0);
  });

  it("is about something that is shown here", async () => {
    await openShop();
    const id = await aShownReview();
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [id], "advertising", NOW));
    expect(await report(id)).toContain(WORDS.nb.gone.title);
    expect(await form(id)).toContain(WORDS.nb.gone.title);
    expect(await form("")).toContain(WORDS.nb.gone.title);
  });
});
