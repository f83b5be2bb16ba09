import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aNewReview, PRODUCT, storedReview } from "../../../tests/reviews";
import { db } from "../../db.server";
import { startBoss, stopBoss } from "../../jobs.server";
import { TABLES } from "../../forget-shop.server";
import { editReview } from "./authors/edit-review.server";
import { eraseReview } from "./erasure.server";
import {
  chooseReviews,
  deleteReviews,
  holdReviews,
  refuseReviews,
  replyToReview,
  restoreReviews,
  showReviews,
  tagReviews,
} from "./moderation.server";
import type { Rating, Review } from "./review";
import type { Changed } from "./review-changes.server";
import { reviewFrom } from "./stored-review.server";
import { ALL_PRODUCTS, tallyOfProduct } from "./tallies.server";
import { NO_REVIEWS, plus, tallyOf } from "./tally";
import { undoChange } from "./undo.server";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeAll(() => startBoss());
beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await (await startBoss()).deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const write = (overrides = {}, shop = SHOP) => storedReview(shop, aNewReview(overrides), NOW);

type Verb = (tx: Parameters<typeof showReviews>[0]) => Promise<Changed>;
const done = (verb: Verb) => db.$transaction(verb);
const now = async ({ id }: Review) =>
  reviewFrom(await db.review.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id } } }));
const asked = async (productId = PRODUCT) =>
  (await db.productPublication.findUnique({ where: { shop_productId: { shop: SHOP, productId } } }))
    ?.asked ?? 0;

describe("a review that comes in", () => {
  it("is shown at once, counted, and asked to be published", async () => {
    const review = await write();
    expect(review.shownAt).toEqual(NOW);
    expect(await tallyOfProduct(SHOP, PRODUCT)).toEqual(tallyOf(review));
    expect(await asked()).toBe(1);
    const jobs = await (await startBoss()).findJobs("publish-products");
    expect(jobs).toHaveLength(1);
  });

  it("is kept but neither counted nor published while it is held", async () => {
    const review = await write({ heldFor: ["links"] });
    expect(review).toMatchObject({ shownAt: null, heldFor: ["links"] });
    expect(await tallyOfProduct(SHOP, PRODUCT)).toEqual(NO_REVIEWS);
    expect(await asked()).toBe(0);
  });

  it("has the author's address where nobody reads it", async () => {
    const { id } = await write();
    const row = await db.review.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id } } });
    expect(JSON.stringify(row)).not.toContain("kari@example.no");
    expect(Buffer.from(row.contact ?? []).toString("latin1")).not.toContain("example.no");
    expect(row.emailHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is one review, however often the same order and product arrive at the same moment", async () => {
    const twice = await Promise.allSettled([1, 2, 3].map(() => write({ orderId: "7" })));
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await tallyOfProduct(SHOP, PRODUCT)).stars).toEqual([0, 0, 0, 0, 1]);
  });
});

describe("moderation", () => {
  it("shows what was held, and holds what was shown", async () => {
    const review = await write({ heldFor: ["words"] });
    await done((tx) => showReviews(tx, SHOP, [review.id], NOW));
    expect(await now(review)).toMatchObject({ shownAt: NOW, heldFor: [] });
    expect(await asked()).toBe(1);
    await done((tx) => holdReviews(tx, SHOP, [review.id], NOW));
    expect(await now(review)).toMatchObject({ shownAt: null, heldFor: ["by-hand"] });
    expect(await tallyOfProduct(SHOP, PRODUCT)).toEqual(NO_REVIEWS);
    expect(await asked()).toBe(2);
  });

  it("changes nothing where nothing is to be changed", async () => {
    const review = await write();
    const { reviews } = await done((tx) => showReviews(tx, SHOP, [review.id], NOW));
    expect(reviews).toEqual([]);
    expect((await now(review)).revision).toBe(1);
    expect(await asked()).toBe(1);
  });

  it("never reaches another shop's review", async () => {
    const theirs = await write({}, OTHER);
    const verbs: Verb[] = [
      (tx) => holdReviews(tx, SHOP, [theirs.id], NOW),
      (tx) => deleteReviews(tx, SHOP, [theirs.id], "advertising", NOW),
    ];
    for (const verb of verbs) expect((await done(verb)).reviews).toEqual([]);
    const row = await db.review.findUniqueOrThrow({
      where: { shop_id: { shop: OTHER, id: theirs.id } },
    });
    expect(row).toMatchObject({ deletedAt: null, shownAt: NOW });
  });

  it("writes down who did what", async () => {
    const review = await write();
    await done((tx) => refuseReviews(tx, SHOP, [review.id], "insult", NOW));
    const events = await db.reviewEvent.findMany({ where: { shop: SHOP, reviewId: review.id } });
    const refusal = events.find(({ what }) => what === "refused");
    expect(refusal).toMatchObject({ by: "merchant", details: { reason: "insult" } });
    // The author is told why, once there was time for Undo.
    const [mail] = await (await startBoss()).findJobs("author-mail");
    expect(mail?.data).toEqual({ shop: SHOP, reviewId: review.id, eventId: refusal?.id });
  });

  it("asks for the home page when what was chosen for it changes", async () => {
    const review = await write();
    const asksForShop = async () => (await (await startBoss()).findJobs("publish")).length;
    expect(await asksForShop()).toBe(0);
    await done((tx) => chooseReviews(tx, SHOP, [review.id], true, NOW));
    expect(await asksForShop()).toBe(1);
  });
});

describe("undo", () => {
  it.each<[string, (review: Review) => Verb]>([
    [
      "showing",
      ({ id }) =>
        (tx) =>
          showReviews(tx, SHOP, [id], NOW),
    ],
    [
      "refusing",
      ({ id }) =>
        (tx) =>
          refuseReviews(tx, SHOP, [id], "insult", NOW),
    ],
    [
      "deleting",
      ({ id }) =>
        (tx) =>
          deleteReviews(tx, SHOP, [id], "advertising", NOW),
    ],
    [
      "tagging",
      ({ id }) =>
        (tx) =>
          tagReviews(tx, SHOP, [id], { add: ["x"], remove: [] }, NOW),
    ],
    [
      "replying",
      ({ id }) =>
        (tx) =>
          replyToReview(tx, SHOP, id, "Takk!", NOW),
    ],
  ])("takes %s back", async (_, verb) => {
    const review = await write({ heldFor: ["words"] });
    const { change } = await done(verb(review));
    expect(await now(review)).not.toEqual(review);
    expect(await db.$transaction((tx) => undoChange(tx, SHOP, change, NOW))).toEqual({
      undone: 1,
      left: 0,
    });
    expect({ ...(await now(review)), revision: 1 }).toEqual(review);
  });

  it("leaves alone what somebody has changed since", async () => {
    const [one, two] = [await write(), await write({ body: "Et annet pledd." })];
    const { change } = await done((tx) =>
      deleteReviews(tx, SHOP, [one.id, two.id], "advertising", NOW),
    );
    await done((tx) => restoreReviews(tx, SHOP, [two.id], NOW));
    await done((tx) => holdReviews(tx, SHOP, [two.id], NOW));
    expect(await db.$transaction((tx) => undoChange(tx, SHOP, change, NOW))).toEqual({
      undone: 1,
      left: 1,
    });
    expect((await now(one)).shownAt).toEqual(NOW);
    expect((await now(two)).heldFor).toEqual(["by-hand"]);
  });
});

describe("the kept counts", () => {
  const PRODUCTS = ["1001", "1002", ""];
  const moves = fc.array(
    fc.record({
      what: fc.constantFrom(
        ...(["write", "edit", "show", "hold", "refuse", "delete", "restore", "undo"] as const),
        "erase",
      ),
      which: fc.nat(20),
      rating: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Rating>,
      product: fc.constantFrom(...PRODUCTS),
      held: fc.boolean(),
      bought: fc.boolean(),
      photo: fc.boolean(),
    }),
    { minLength: 5, maxLength: 25 },
  );

  const photoOf = (nth: number) => ({ ...SIZE, bytes: Buffer.from(`${nth}`) });
  const SIZE = { width: 4, height: 3, alt: "" };
  const WORDS = { title: "", video: null, authorName: "Kari", remove: [] };

  it("equal the count after any sequence of events", async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        await db.review.deleteMany();
        await db.reviewTally.deleteMany();
        const ids: string[] = [];
        const changes: string[] = [];
        for (const [place, move] of sequence.entries()) {
          const id = ids[move.which % Math.max(1, ids.length)];
          if (move.what === "write" || id === undefined) {
            const review = await write({
              productId: move.product,
              rating: move.rating,
              heldFor: move.held ? ["words"] : [],
              orderId: move.bought ? `order ${place}` : null,
              photos: move.photo ? [photoOf(place)] : [],
            });
            ids.push(review.id);
          } else if (move.what === "undo") {
            const change = changes[move.which % Math.max(1, changes.length)] ?? "none";
            await db.$transaction((tx) => undoChange(tx, SHOP, change, NOW));
          } else if (move.what === "edit") {
            const photos = move.photo ? [photoOf(place)] : [];
            const edit = { ...WORDS, rating: move.rating, body: `${place}`, photos };
            await db.$transaction((tx) => editReview(tx, SHOP, id, edit, NOW));
          } else if (move.what === "erase") {
            const stroke = { by: "merchant", what: "erased", now: NOW } as const;
            await db.$transaction((tx) => eraseReview(tx, SHOP, id, stroke));
          } else {
            const { change } = await done((tx) => {
              switch (move.what) {
                case "show":
                  return showReviews(tx, SHOP, [id], NOW);
                case "hold":
                  return holdReviews(tx, SHOP, [id], NOW);
                case "refuse":
                  return refuseReviews(tx, SHOP, [id], "advertising", NOW);
                case "delete":
                  return deleteReviews(tx, SHOP, [id], "advertising", NOW);
                default:
                  return restoreReviews(tx, SHOP, [id], NOW);
              }
            });
            changes.push(change);
          }
        }
        const reviews = (await db.review.findMany({ where: { shop: SHOP } })).map(reviewFrom);
        for (const product of [...PRODUCTS, ALL_PRODUCTS]) {
          const of = reviews.filter((r) => product === ALL_PRODUCTS || r.productId === product);
          const counted = of.map(tallyOf).reduce(plus, NO_REVIEWS);
          expect(await tallyOfProduct(SHOP, product)).toEqual(counted);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("survive many who change the same product at once", async () => {
    const reviews = await Promise.all(
      [1, 2, 3, 4, 5].map((rating) => write({ rating: rating as Rating, body: `${rating}` })),
    );
    const ids = reviews.map(({ id }) => id);
    await Promise.all([
      done((tx) => holdReviews(tx, SHOP, ids.slice(0, 3), NOW)),
      done((tx) => deleteReviews(tx, SHOP, ids.slice(1).reverse(), "advertising", NOW)),
      done((tx) => holdReviews(tx, SHOP, ids.toReversed(), NOW)),
      done((tx) => showReviews(tx, SHOP, ids.slice(0, 1), NOW)),
    ]);
    const left = (await db.review.findMany({ where: { shop: SHOP } })).map(reviewFrom);
    expect(await tallyOfProduct(SHOP, PRODUCT)).toEqual(left.map(tallyOf).reduce(plus, NO_REVIEWS));
  });
});
