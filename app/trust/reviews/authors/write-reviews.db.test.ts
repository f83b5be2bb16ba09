import { describe, expect, it } from "vitest";
import { boss, DAY, happens, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { asking } from "../../../../tests/invitations";
import { aFulfilledOrder, aParcelEvent } from "../../../../tests/orders";
import { db } from "../../../db.server";
import { open } from "../../../seal.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { eraseAuthor } from "../erasure.server";
import { deleteReviews, holdReviews, refuseReviews, showReviews } from "../moderation.server";
import { isVerified, stateOf } from "../review";
import type { NewPhoto } from "../new-review.server";
import { tallyOfProduct } from "../tallies.server";
import {
  deleteOwnReview,
  objectToRefusal,
  objectionTo,
  restoreOwnReview,
} from "./own-review.server";
import { writeReviews, type Answer } from "./write-reviews.server";

const LATER = new Date(NOW.getTime() + DAY);
const [BLANKET, MUG] = ["1001", "1002"];

const anAnswer = (overrides: Partial<Answer> = {}): Answer => ({
  ...{ productId: BLANKET, rating: 4, title: "Varmt", body: "Godt og varmt teppe." },
  ...{ video: null, authorName: "Kari", remove: [], photos: [] },
  ...overrides,
});
const aPhoto = (picture: string): NewPhoto => ({
  ...{ bytes: Buffer.from(picture), width: 800, height: 600, alt: "" },
});

async function anInvitation(holds = {}): Promise<string> {
  await asking();
  const { value } = await db.setting.findFirstOrThrow({ where: { name: "reviews" } });
  const stored = value as { value: { holds: object } };
  stored.value.holds = { ...stored.value.holds, ...holds };
  await db.setting.updateMany({ where: { name: "reviews" }, data: { value: stored } });
  await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
  await happens({ topic: "fulfillment_events/create", payload: aParcelEvent() });
  return (await db.invitation.findFirstOrThrow()).id;
}

const write = (id: string, answers: Answer[], now = NOW, shop = SHOP) =>
  db.$transaction((tx) => writeReviews(tx, shop, id, { answers, locale: "nb" }, now));
const reviews = () => db.review.findMany({ orderBy: { productId: "asc" } });
const review = () => db.review.findFirstOrThrow();
const photos = () => db.reviewPhoto.findMany({ orderBy: { position: "asc" } });

describe("what a buyer writes by the link in the mail", () => {
  it("is a verified review of each product, shown, with the day of the experience", async () => {
    const id = await anInvitation();
    const mug = anAnswer({ productId: MUG, rating: 2, title: "", body: "" });
    const written = await write(id, [anAnswer(), mug]);
    expect(written.map((one) => one && stateOf(one))).toEqual(["shown", "shown"]);
    expect(written.map((one) => one && isVerified(one))).toEqual([true, true]);
    const [blanket] = await reviews();
    expect(blanket).toMatchObject({
      ...{ orderId: "5001", customerId: "7", origin: "invitation", locale: "nb" },
      ...{ rating: 4, title: "Varmt", authorName: "Kari", incentive: "none" },
      experiencedAt: new Date("2026-11-05T12:00:00Z"),
    });
    expect(open(blanket?.contact ?? Buffer.from(""))).toBe("Kari.Nordmann@example.no");
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ verified: 1 });
  });

  it("answers the invitation: no reminder, and the address lies with the review alone", async () => {
    const id = await anInvitation();
    await write(id, [anAnswer()]);
    const answered = { answeredAt: NOW, dueAt: null, sealed: null };
    expect(await db.invitation.findFirst()).toMatchObject(answered);
    await write(id, [anAnswer({ rating: 1 })], LATER);
    expect(await db.invitation.findFirst()).toMatchObject(answered);
  });

  it("is found by its author's address and erased, though address and order are long forgotten", async () => {
    const id = await anInvitation();
    await db.invitation.updateMany({ data: { sealed: null, dueAt: null } });
    await write(id, [anAnswer()]);
    expect(await review()).toMatchObject({ contact: null });
    await db.order.deleteMany();

    const hash = emailHash(await shopKey(SHOP), "KARI.nordmann@example.no");
    const someone = { customerId: null, emailHash: hash, orderIds: [] };
    await db.$transaction((tx) => eraseAuthor(tx, SHOP, someone, "merchant", LATER));
    expect(await review()).toMatchObject({ authorName: "", body: "", emailHash: null, rating: 4 });
  });

  it("is one review, though the same link is used many times at once", async () => {
    const id = await anInvitation();
    const answers = [anAnswer({ photos: [aPhoto("a")] })];
    await Promise.all(Array.from({ length: 6 }, () => write(id, answers)));
    expect(await reviews()).toMatchObject([{ photoCount: 1, revision: 1 }]);
    expect(await photos()).toHaveLength(1);
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ stars: [0, 0, 0, 1, 0] });
  });

  it("is not taken for a product that is not in the order", async () => {
    const id = await anInvitation();
    expect(await write(id, [anAnswer({ productId: "999" })])).toEqual([null]);
    expect(await reviews()).toEqual([]);
    expect(await db.invitation.findFirst()).toMatchObject({ answeredAt: null });
  });

  it("is not taken by another shop's link", async () => {
    const id = await anInvitation();
    expect(await write(id, [anAnswer()], NOW, OTHER)).toEqual([null]);
    expect(await reviews()).toEqual([]);
  });

  it("waits where the shop's rules say so, whatever the stars", async () => {
    const id = await anInvitation({ words: ["elendig"] });
    for (const [productId, rating] of [
      [BLANKET, 1],
      [MUG, 5],
    ] as const) {
      await write(id, [anAnswer({ productId, rating, body: "Elendig." })]);
    }
    expect(await reviews()).toMatchObject([
      { heldFor: ["words"], shownAt: null },
      { heldFor: ["words", "duplicate"], shownAt: null },
    ]);
  });

  it("has no more photos than a review may have, the same one once", async () => {
    const id = await anInvitation();
    await write(id, [anAnswer({ photos: ["a", "b", "a"].map(aPhoto) })]);
    expect(await review()).toMatchObject({ photoCount: 2 });
    await write(id, [anAnswer({ photos: ["b", "c", "d", "e", "f", "g"].map(aPhoto) })]);
    expect((await photos()).map(({ bytes }) => Buffer.from(bytes ?? []).toString())).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
    ]);
    expect(await review()).toMatchObject({ photoCount: 5 });
    expect(await boss.findJobs("review-photos")).not.toEqual([]);
  });
});

describe("an author who comes back", () => {
  async function aReview(holds = {}) {
    const id = await anInvitation(holds);
    await write(id, [anAnswer({ photos: [aPhoto("a")] })]);
    const { id: reviewId } = await review();
    return { id, reviewId };
  }

  it("changes the review, and the history keeps what stood there", async () => {
    const { id } = await aReview();
    await write(id, [anAnswer({ rating: 1, body: "Det loer." })], LATER);
    expect(await review()).toMatchObject({
      ...{ rating: 1, body: "Det loer.", editedAt: LATER, writtenAt: NOW, orderId: "5001" },
      ...{ heldFor: ["edited"], shownAt: null },
    });
    const edited = await db.reviewEvent.findFirstOrThrow({ where: { what: "edited" } });
    expect(edited).toMatchObject({
      by: "author",
      details: { undo: { before: { rating: 4, body: "Godt og varmt teppe." } } },
    });
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ stars: [0, 0, 0, 0, 0] });
  });

  it("changes nothing by sending the same again", async () => {
    const { id } = await aReview();
    await write(id, [anAnswer()], LATER);
    expect(await review()).toMatchObject({ editedAt: null, revision: 1, heldFor: [] });
    await write(id, [anAnswer({ rating: 3 })], LATER);
    expect(await review()).toMatchObject({ editedAt: LATER, heldFor: ["edited"] });
  });

  it("takes a photo away, from the shop's files too", async () => {
    const { id } = await aReview();
    const [photo] = await photos();
    await db.reviewPhoto.updateMany({ data: { fileId: "gid://shopify/MediaImage/1" } });
    await write(id, [anAnswer({ remove: [photo?.id ?? ""], photos: [aPhoto("b")] })], LATER);
    expect(await photos()).toMatchObject([{ position: 1 }]);
    expect(await boss.findJobs("delete-files")).toMatchObject([
      { data: { shop: SHOP, fileIds: ["gid://shopify/MediaImage/1"] } },
    ]);
  });

  it("has a refused review looked at anew", async () => {
    const { id, reviewId } = await aReview();
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [reviewId], "insult", NOW));
    await write(id, [anAnswer({ body: "Uten fornærmelser." })], LATER);
    expect(await review()).toMatchObject({
      refusedAt: null,
      refusedFor: null,
      heldFor: ["edited"],
    });
  });

  it("mends what it waits for, and it is shown", async () => {
    const { id } = await aReview({ words: ["varmt"] });
    expect(await review()).toMatchObject({ heldFor: ["words"] });
    await write(id, [anAnswer({ title: "", body: "Godt." })], LATER);
    expect(await review()).toMatchObject({ heldFor: [], shownAt: LATER });
  });

  it("cannot bring back what the shop has deleted, nor undo that somebody held it", async () => {
    const { id, reviewId } = await aReview();
    await db.$transaction((tx) => holdReviews(tx, SHOP, [reviewId], NOW));
    await write(id, [anAnswer({ body: "Anders." })], LATER);
    expect(await review()).toMatchObject({ heldFor: ["by-hand"], shownAt: null });
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [reviewId], "advertising", NOW));
    expect(await write(id, [anAnswer()], LATER)).toEqual([null]);
    expect(await db.$transaction((tx) => restoreOwnReview(tx, SHOP, reviewId, LATER))).toBeNull();
    expect(await review()).toMatchObject({ deletedAt: NOW });
  });

  it("deletes the review, and may think better of it", async () => {
    const { id, reviewId } = await aReview();
    await db.$transaction((tx) => deleteOwnReview(tx, SHOP, reviewId, LATER));
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ stars: [0, 0, 0, 0, 0] });
    await db.$transaction((tx) => restoreOwnReview(tx, SHOP, reviewId, LATER));
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ stars: [0, 0, 0, 1, 0] });
    await db.$transaction((tx) => deleteOwnReview(tx, SHOP, reviewId, LATER));
    await write(id, [anAnswer()], LATER);
    expect(await review()).toMatchObject({ deletedAt: null });
  });

  it("objects to a refusal once, and only to one", async () => {
    const { reviewId } = await aReview();
    const object = (text: string) =>
      db.$transaction((tx) => objectToRefusal(tx, SHOP, reviewId, text, LATER));
    expect(await object("Men")).toBe(false);
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [reviewId], "insult", NOW));
    expect(await object("Det er ingen fornærmelse.")).toBe(true);
    expect(await object("Virkelig ikke.")).toBe(true);
    const events = await db.reviewEvent.findMany({ where: { what: "objected" } });
    expect(events).toMatchObject([{ details: { text: "Det er ingen fornærmelse." } }]);
    const { id, refusedAt } = await review();
    expect(await objectionTo(db, SHOP, { id, refusedAt })).toBe(true);
  });

  it("and a merchant who shows it at the same moment leave one state", async () => {
    const { id, reviewId } = await aReview();
    await db.$transaction((tx) => holdReviews(tx, SHOP, [reviewId], NOW));
    await Promise.all([
      write(id, [anAnswer({ body: "Anders." })], LATER),
      db.$transaction((tx) => showReviews(tx, SHOP, [reviewId], LATER)),
    ]);
    const { shownAt, heldFor, rating } = await review();
    expect(shownAt === null).toBe(heldFor.length > 0);
    const shown = shownAt === null ? 0 : 1;
    expect(await tallyOfProduct(SHOP, BLANKET)).toMatchObject({ stars: [0, 0, 0, shown, 0] });
    expect(rating).toBe(4);
  });
});
