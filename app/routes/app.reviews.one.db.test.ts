import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { aShop } from "../../tests/facts";
import { aNewReview, PRODUCT, storedReview } from "../../tests/reviews";
import { SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { stopBoss } from "../jobs.server";
import { refuseReviews, replyToReview } from "../trust/reviews/moderation.server";
import type { NewReview } from "../trust/reviews/new-review.server";
import { editReview } from "../trust/reviews/authors/edit-review.server";
import type { ReviewView } from "../trust/reviews/moderation/review-view";
import { storeShopFacts } from "../trust/shop-facts.server";
import { loader as page } from "./app.reviews.$id/route";
import { action as erase, loader as address } from "./app.reviews.$id.author";
import { action as preview } from "./app.reviews.$id.preview";
import { action as settlement } from "./app.reviews.$id.settlement";
import { loader as list } from "./app.reviews._index/route";
import { loader as found } from "./app.reviews.found";
import { loader as products } from "./app.reviews.products";

shopifyTokens();

const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-23T12:00:00Z");
const KARI = "kari@example.no";

beforeEach(async () => {
  for (const table of [db.review, db.reviewEvent, db.reviewPhoto, db.reviewReport] as const) {
    await (table as typeof db.review).deleteMany();
  }
  await db.product.deleteMany();
  await db.order.deleteMany();
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const aReview = async (overrides: Partial<NewReview> = {}, at = NOW, shop = SHOP) =>
  (await storedReview(shop, aNewReview(overrides), at)).id;
const anOrder = (id: string, shop = SHOP) =>
  db.order.create({ data: { shop, id, number: "1042", orderedAt: NOW, forgetAt: LATER } });
const aProduct = (id: string, title: string, shop = SHOP) =>
  db.product.create({
    data: {
      ...{ shop, id, handle: "wool-blanket", title, type: "", vendor: "", skus: [], barcodes: [] },
      lookedUpAt: NOW,
    },
  });

const GET = { method: "GET" };
type Seen = { review: ReviewView; neighbours: unknown; sameAuthor: number };
const seen = async (id: string, query = "") =>
  (await (await askRoute(page, { ...GET, params: { id }, query })).json()) as Seen;

describe("the page of a review", () => {
  it("says what is known of it: product, order, history in words, and no address", async () => {
    await aProduct(PRODUCT, "Ullpledd");
    await anOrder("5001");
    const id = await aReview({ orderId: "5001", heldFor: ["links"], email: KARI });
    const { review } = await seen(id);
    expect(review).toMatchObject({
      ...{ rating: 5, state: "held", heldFor: ["links"], verified: true, canBeWrittenTo: true },
      product: { title: "Ullpledd", url: "https://woolly.example/products/wool-blanket" },
      order: { id: "5001", number: "1042" },
      history: [
        { what: "held", by: "rule", heldFor: ["links"] },
        { what: "written", by: "author" },
      ],
    });
    const { emailHash } = await db.review.findFirstOrThrow();
    for (const secret of [KARI, emailHash]) expect(JSON.stringify(review)).not.toContain(secret);
  });

  it("keeps what stood there before it was changed", async () => {
    const id = await aReview({ title: "Fin", body: "God og varm." });
    const edit = {
      rating: 2 as const,
      title: "Nja",
      body: "Loer.",
      video: null,
      authorName: "Kari",
    };
    const words = { ...edit, remove: [], photos: [] };
    await db.$transaction((tx) => editReview(tx, SHOP, id, words, LATER));
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Hello.", LATER));
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Goodbye.", new Date()));
    const { history } = (await seen(id)).review;
    expect(history.find(({ what }) => what === "edited")?.before).toMatchObject({
      ...{ rating: 5, title: "Fin", body: "God og varm." },
    });
    expect(history[0]).toMatchObject({ what: "replied", before: { reply: "Hello." } });
  });

  it("names the reason of a refusal", async () => {
    const id = await aReview();
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "insult", LATER));
    const { review } = await seen(id);
    expect(review).toMatchObject({ state: "refused", refusedFor: "insult" });
    expect(review.history[0]).toMatchObject({ what: "refused", reason: "insult", by: "merchant" });
  });

  it("leads on in the list that the merchant came from", async () => {
    const day = (number: number) => new Date(NOW.getTime() + number * 1e8);
    const one = await aReview({}, day(1));
    const held = await aReview({ heldFor: ["links"] }, day(2));
    const three = await aReview({}, day(3));
    const four = await aReview({ heldFor: ["links"] }, day(4));
    expect((await seen(held)).neighbours).toEqual({ previous: three, next: one });
    expect((await seen(held, "?state=held")).neighbours).toEqual({ previous: four, next: null });
  });

  it("is none for another shop, nor for an id that is none", async () => {
    const id = await aReview({}, NOW, OTHER);
    for (const wanted of [id, "none"]) {
      expect((await askRoute(page, { ...GET, params: { id: wanted } })).status).toBe(404);
      expect((await askRoute(address, { ...GET, params: { id: wanted } })).status).toBe(404);
    }
  });
});

describe("the author's address", () => {
  it("is told to whoever asks for it, and kept by nobody on the way", async () => {
    const id = await aReview({ email: KARI });
    const answer = await askRoute(address, { ...GET, params: { id } });
    expect(await answer.json()).toEqual({ address: KARI });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("is none where nobody gave one", async () => {
    const id = await aReview({ email: null });
    expect(await (await askRoute(address, { ...GET, params: { id } })).json()).toEqual({
      address: null,
    });
  });
});

describe("erasing an author", () => {
  const erased = async (id: string, shop = SHOP) =>
    (await askRoute(erase, { method: "DELETE", params: { id }, shop })).json();

  it("reaches all that the person wrote, and leaves the stars", async () => {
    const id = await aReview({ email: KARI });
    await aReview({ email: "Kari+shop@example.no", rating: 2 });
    const other = await aReview({ email: "ola@example.no" });
    expect((await seen(id)).sameAuthor).toBe(2);
    expect(await erased(id)).toEqual({ ok: true, reviews: 2, questions: 0 });
    const { review } = await seen(id);
    expect(review).toMatchObject({ isErased: true, authorName: "", body: "", rating: 5 });
    expect((await seen(other)).review).toMatchObject({ isErased: false, authorName: "Kari N." });
  });

  it("reaches a review that nothing ties to a person", async () => {
    const id = await aReview({ email: null, customerId: null });
    const other = await aReview({ email: null, customerId: null });
    expect((await seen(id)).sameAuthor).toBe(1);
    expect(await erased(id)).toMatchObject({ ok: true, reviews: 1 });
    expect((await seen(id)).review.authorName).toBe("");
    expect((await seen(other)).review.authorName).toBe("Kari N.");
  });

  it("forgets the order, and keeps that the purchase was verified", async () => {
    await anOrder("5001");
    const id = await aReview({ orderId: "5001" });
    await erased(id);
    expect((await seen(id)).review).toMatchObject({ verified: true, order: null });
    expect(await db.order.count()).toBe(0);
  });

  it("is not asked for by another method, nor for another shop's review", async () => {
    const id = await aReview();
    expect((await askRoute(erase, { params: { id } })).status).toBe(405);
    expect(await erased(id, OTHER)).toMatchObject({ ok: false });
    expect((await seen(id)).review.authorName).toBe("Kari N.");
  });
});

describe("reports by shoppers", () => {
  it("are settled together, and opened again", async () => {
    const id = await aReview();
    const report = { shop: SHOP, reviewId: id, at: NOW, reason: "spam", text: "An advertisement." };
    await db.reviewReport.createMany({ data: ["1", "2"].map((one) => ({ ...report, id: one })) });
    const settled = await (await askRoute(settlement, { params: { id } })).json();
    expect(settled).toMatchObject({ count: 2 });
    const open = async () =>
      (await seen(id)).review.reports.filter(({ settledAt }) => settledAt === null).length;
    expect(await open()).toBe(0);
    const { at } = settled as { at: string };
    const theirs = await askRoute(settlement, {
      ...{ method: "DELETE", params: { id }, body: { at }, shop: OTHER },
    });
    expect(await theirs.json()).toMatchObject({ count: 0 });
    await askRoute(settlement, { method: "DELETE", params: { id }, body: { at } });
    expect(await open()).toBe(2);
  });

  it("are not opened again without saying which", async () => {
    const body = { at: "yesterday" };
    expect(
      (await askRoute(settlement, { method: "DELETE", params: { id: "1" }, body })).status,
    ).toBe(400);
  });
});

describe("a review as shoppers see it", () => {
  const seenWith = async (id: string, text: string, shop = SHOP) =>
    askRoute(preview, { params: { id }, body: { value: { text } }, shop });

  it("has the reply that is being written, as text", async () => {
    const id = await aReview({ heldFor: ["links"] });
    const answer = (await (await seenWith(id, "<b>Takk</b>")).json()) as { html: string };
    expect(answer.html).toContain("Varmt og mykt");
    expect(answer.html).toContain("&lt;b&gt;Takk");
  });

  it("says what is wrong with a reply, and draws no other shop's", async () => {
    const id = await aReview();
    expect(await (await seenWith(id, "x".repeat(2001))).json()).toMatchObject({
      ...{ ok: false, problems: [{ path: ["text"], code: "too-long" }] },
    });
    expect((await seenWith(id, "", OTHER)).status).toBe(404);
  });
});

describe("the list of reviews", () => {
  type Listed = {
    reviews: { id: string }[];
    before: string | null;
    after: string | null;
    held: number;
  };
  const listed = async (query: string) =>
    (await (await askRoute(list, { ...GET, query })).json()) as Listed;

  it("turns its pages forwards and backwards, and begins anew where a page is gone", async () => {
    for (let count = 0; count < 30; count += 1) {
      await aReview({ email: null, heldFor: count >= 27 ? ["links"] : [] }, new Date(count * 1e8));
    }
    const first = await listed("");
    expect([first.reviews.length, first.before, first.held]).toEqual([25, null, 3]);
    const second = await listed(`?after=${first.after}`);
    expect([second.reviews.length, second.after]).toEqual([5, null]);
    const again = await listed(`?before=${second.before}`);
    expect(again.reviews).toEqual(first.reviews);
    const gone = await listed(`?state=held&after=${first.after}`);
    expect(gone.reviews).toHaveLength(3);
  });

  it("gives the ids of all that a search finds, and products by a part of their title", async () => {
    const ids = [await aReview({}, LATER), await aReview({}, NOW)];
    await aReview({ rating: 1 });
    const answer = await askRoute(found, { ...GET, query: "?stars=5" });
    expect(await answer.json()).toEqual({ ids });
    await aProduct("1", "Ullpledd");
    await aProduct("2", "Kopp");
    await aProduct("3", "Ullvotter", OTHER);
    const offered = await askRoute(products, { ...GET, query: "?q=uLL" });
    expect(await offered.json()).toEqual({ products: [{ id: "1", title: "Ullpledd" }] });
  });
});
