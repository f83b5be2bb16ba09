import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { aNewReview, storedReview } from "../../tests/reviews";
import { SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import type { NewReview } from "../trust/reviews/new-review.server";
import { stateOf } from "../trust/reviews/review";
import type { StrokeAnswer, UndoAnswer } from "../trust/reviews/moderation/stroke-answer";
import { deleteOwnReview } from "../trust/reviews/authors/own-review.server";
import { reviewFrom } from "../trust/reviews/stored-review.server";
import { action as message } from "./app.reviews.$id.message";
import { action as reply } from "./app.reviews.$id.reply";
import { action as changes } from "./app.reviews.changes.$change";
import { action as choices } from "./app.reviews.choices";
import { action as deletions } from "./app.reviews.deletions";
import { action as publications } from "./app.reviews.publications";
import { action as refusals } from "./app.reviews.refusals";
import { action as tags, loader as usedTags } from "./app.reviews.tags";

shopifyTokens();

const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  await db.review.deleteMany();
  await db.reviewEvent.deleteMany();
  await db.reviewTally.deleteMany();
  await (await startBoss()).deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const aReview = async (overrides: Partial<NewReview> = {}, shop = SHOP) =>
  (await storedReview(shop, aNewReview(overrides), NOW)).id;
const aHeldReview = () => aReview({ heldFor: ["links"] });

const review = async (id: string, shop = SHOP) =>
  reviewFrom(await db.review.findUniqueOrThrow({ where: { shop_id: { shop, id } } }));
const state = async (id: string, shop = SHOP) => stateOf(await review(id, shop));

const struck = async (answer: Promise<Response>) => (await (await answer).json()) as StrokeAnswer;
const undone = async ({ change }: StrokeAnswer, shop = SHOP) => {
  const answer = await askRoute(changes, { method: "DELETE", params: { change }, shop });
  return (await answer.json()) as UndoAnswer;
};

describe("a stroke over reviews", () => {
  it("shows them, holds them, and says how many it changed", async () => {
    const ids = [await aHeldReview(), await aHeldReview(), await aReview()];
    expect(await struck(askRoute(publications, { body: { ids } }))).toMatchObject({ count: 2 });
    expect(await Promise.all(ids.map((id) => state(id)))).toEqual(["shown", "shown", "shown"]);
    const answer = askRoute(publications, { method: "DELETE", body: { ids } });
    expect(await struck(answer)).toMatchObject({ count: 3 });
    expect(await Promise.all(ids.map((id) => state(id)))).toEqual(["held", "held", "held"]);
  });

  it("refuses them for a reason from the list, which their authors are told", async () => {
    const id = await aReview();
    await askRoute(refusals, { body: { ids: [id], reason: "insult" } });
    expect(await review(id)).toMatchObject({ refusedFor: "insult", shownAt: null });
    expect(await (await startBoss()).findJobs("author-mail")).toHaveLength(1);
  });

  it.each([undefined, "", "too-few-stars", "by-hand"])(
    "refuses and deletes nothing for the reason %j",
    async (reason) => {
      const id = await aReview();
      for (const run of [refusals, deletions]) {
        expect((await askRoute(run, { body: { ids: [id], reason } })).status).toBe(400);
      }
      expect(await state(id)).toBe("shown");
    },
  );

  it("deletes them for a reason, which their authors are told, and brings them back refused", async () => {
    const id = await aReview();
    const imported = await aReview({ origin: "loox" });
    const ids = [id, imported];
    await askRoute(deletions, { body: { ids, reason: "advertising" } });
    expect(await Promise.all(ids.map((one) => state(one)))).toEqual(["deleted", "deleted"]);
    const mails = await (await startBoss()).findJobs("author-mail");
    expect(mails.map(({ data }) => data)).toMatchObject([{ reviewId: id }]);
    await askRoute(deletions, { method: "DELETE", body: { ids } });
    expect(await state(id)).toBe("refused");
    expect(await review(id)).toMatchObject({ refusedFor: "advertising", shownAt: null });
  });

  it("brings nothing back that its author has deleted", async () => {
    const ids = [await aReview()];
    await db.$transaction((tx) => deleteOwnReview(tx, SHOP, ids[0] ?? "", NOW));
    expect(await struck(askRoute(publications, { body: { ids } }))).toMatchObject({ count: 0 });
    const back = askRoute(deletions, { method: "DELETE", body: { ids } });
    expect(await struck(back)).toMatchObject({ count: 0 });
    expect(await state(ids[0] ?? "")).toBe("deleted");
  });

  it("tags them, and offers the tags that are used, the most used first", async () => {
    const ids = [await aReview(), await aReview()];
    await askRoute(tags, { body: { ids, add: ["size", "gift"] } });
    await askRoute(tags, { body: { ids: ids.slice(0, 1), remove: ["size"] } });
    expect(await Promise.all(ids.map(async (id) => (await review(id)).tags))).toEqual([
      ["gift"],
      ["size", "gift"],
    ]);
    const offered = async (shop?: string) =>
      (await askRoute(usedTags, { method: "GET", ...(shop && { shop }) })).json();
    expect(await offered()).toEqual({ tags: ["gift", "size"] });
    expect(await offered(OTHER)).toEqual({ tags: [] });
  });

  it("takes no tag that is none, and not too long a one", async () => {
    const ids = [await aReview()];
    for (const tag of ["", " ", "x".repeat(31), "a\u202Eb"]) {
      expect((await askRoute(tags, { body: { ids, add: [tag] } })).status, tag).toBe(400);
    }
  });

  it("chooses them for the home page, or no longer", async () => {
    const id = await aReview();
    await askRoute(choices, { body: { ids: [id] } });
    expect((await review(id)).chosenAt).not.toBeNull();
    await askRoute(choices, { method: "DELETE", body: { ids: [id] } });
    expect((await review(id)).chosenAt).toBeNull();
  });

  it.each([
    ["none", []],
    ["more than 500", Array.from({ length: 501 }, (_, index) => String(index))],
    ["what is no list", "1"],
    ["what is no id", [7]],
  ])("is not done to %s", async (_, ids) => {
    for (const run of [publications, refusals, deletions, tags, choices]) {
      expect((await askRoute(run, { body: { ids, reason: "insult" } })).status).toBe(400);
    }
  });

  it("takes five hundred at once", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      ...{ shop: SHOP, id: `many-${index}`, productId: String(index % 7), rating: 4, title: "" },
      ...{ body: "Fine.", locale: "en", authorName: "A", origin: "file", incentive: "" },
      ...{ writtenAt: NOW, receivedAt: NOW, heldFor: ["origin"], bodyHash: "" },
    }));
    await db.review.createMany({ data: rows });
    const ids = rows.map(({ id }) => id);
    expect(await struck(askRoute(publications, { body: { ids } }))).toMatchObject({ count: 500 });
  });

  it("leaves another shop's reviews alone", async () => {
    const id = await aReview({ heldFor: ["links"] }, OTHER);
    const body = { ids: [id], reason: "insult", add: ["size"] };
    for (const run of [publications, refusals, deletions, tags, choices]) {
      expect(await struck(askRoute(run, { body }))).toMatchObject({ count: 0 });
    }
    expect(await review(id, OTHER)).toMatchObject({ revision: 1, heldFor: ["links"] });
  });
});

describe("undoing a stroke", () => {
  it("makes the reviews what they were, but for those that were changed since", async () => {
    const ids = [await aHeldReview(), await aReview()];
    const stroke = await struck(askRoute(deletions, { body: { ids, reason: "insult" } }));
    await askRoute(tags, { body: { ids: ids.slice(1), add: ["late"] } });
    expect(await undone(stroke)).toEqual({ undone: 1, left: 1 });
    expect(await Promise.all(ids.map((id) => state(id)))).toEqual(["held", "deleted"]);
  });

  it("brings back why a review was held or refused", async () => {
    const ids = [await aHeldReview()];
    const shown = await struck(askRoute(publications, { body: { ids } }));
    await undone(shown);
    expect(await review(ids[0] ?? "")).toMatchObject({ heldFor: ["links"], shownAt: null });
  });

  it("is for the shop alone whose stroke it was", async () => {
    const ids = [await aHeldReview()];
    const stroke = await struck(askRoute(publications, { body: { ids } }));
    expect(await undone(stroke, OTHER)).toEqual({ undone: 0, left: 0 });
    expect(await state(ids[0] ?? "")).toBe("shown");
  });

  it("is asked for by nothing but DELETE", async () => {
    expect((await askRoute(changes, { params: { change: "1" } })).status).toBe(405);
  });
});

describe("answering a review", () => {
  it("in public is seen under it, told to its author, and can be taken away", async () => {
    const id = await aReview();
    const params = { id };
    const answer = await askRoute(reply, {
      params,
      body: { text: " Thank you.\n\n\n\nCome again. " },
    });
    expect(await answer.json()).toMatchObject({ ok: true, count: 1 });
    expect((await review(id)).reply).toBe("Thank you.\n\nCome again.");
    expect(await (await startBoss()).findJobs("author-mail")).toHaveLength(1);
    await askRoute(reply, { method: "DELETE", params });
    expect((await review(id)).reply).toBeNull();
  });

  it.each([
    ["nothing", { text: "  " }, "reply-missing"],
    ["too much", { text: "x".repeat(2001) }, "too-long"],
    ["what nobody sees", { text: "a\u202Eb" }, "hidden-characters"],
    ["no text at all", {}, "invalid"],
  ])("takes not %s, in public or alone", async (_, body, code) => {
    const id = await aReview();
    for (const run of [reply, message]) {
      const answer = await (await askRoute(run, { params: { id }, body })).json();
      expect(answer).toMatchObject({ ok: false, problems: [{ code }] });
    }
    expect(await review(id)).toMatchObject({ reply: null, revision: 1 });
  });

  it("alone goes by e-mail, and only where an address is known", async () => {
    const [known, unknown] = [await aReview(), await aReview({ email: null })];
    const body = { text: "May we send you another?" };
    const sent = await askRoute(message, { params: { id: known }, body });
    expect(await sent.json()).toEqual({ ok: true });
    expect(await (await startBoss()).findJobs("author-mail")).toHaveLength(1);
    const notSent = await askRoute(message, { params: { id: unknown }, body });
    expect(await notSent.json()).toMatchObject({ problems: [{ code: "author-unknown" }] });
  });

  it("is not possible for another shop", async () => {
    const id = await aReview({}, OTHER);
    for (const run of [reply, message]) {
      await askRoute(run, { params: { id }, body: { text: "Hello" } });
    }
    expect(await review(id, OTHER)).toMatchObject({ reply: null });
    expect(await (await startBoss()).findJobs("author-mail")).toEqual([]);
  });
});
