import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aQuestion, aReview } from "../../../../tests/arbitrary-reviews";
import { NOW } from "../../../../tests/facts";
import { FLAT_PHOTOS } from "../../../../tests/flat-photos";
import { aShopWith, imported, worked } from "../../../../tests/review-imports";
import { db } from "../../../db.server";
import { startBoss, stopBoss } from "../../../jobs.server";
import { seal } from "../../../seal.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { bodyHash } from "../body-hash.server";
import type { OwnQuestion, OwnReview } from "../portable/own-line";
import { startUndo } from "../imports/import-verbs.server";
import { countIn, tallyOfProduct } from "../tallies.server";
import { NO_REVIEWS, plus, tallyOf } from "../tally";
import { EXPORT_FILES } from "./export-files.server";
import type { ExportName } from "./export-names";
import type { ExportedQuestion } from "./own-questions.server";
import type { ExportedReview } from "./own-reviews.server";

const OLD = "old.myshopify.com";
const NEW = "new.myshopify.com";
const HANDLES = ["wool-blanket", "kaffe-og-te", "größe"];
const TABLES = [
  ...["Review", "ReviewEvent", "ReviewPhoto", "ReviewTally", "ReviewImport", "ImportReject"],
  ...["ProductQuestion", "ProductAnswer", "Product", "ProductPublication"],
];

async function text(shop: string, name: ExportName = "tillit"): Promise<string> {
  let file = "";
  for await (const part of EXPORT_FILES[name].text(shop, NOW)) file += part;
  return file;
}

const addressOf = async (shop: string, email: string | null) =>
  email === null ? {} : { contact: seal(email), emailHash: emailHash(await shopKey(shop), email) };

/** Puts a review into the tables, as the app would have left it there. */
async function put(shop: string, given: ExportedReview) {
  const { type: _, product, author: authorName, email, photos, history, ...review } = given;
  const productId = product?.id ?? "";
  await db.review.create({
    data: {
      ...{ ...review, ...(await addressOf(shop, email)), shop, productId, authorName },
      ...{ photoCount: photos.length, bodyHash: bodyHash(review) },
    },
  });
  await db.reviewPhoto.createMany({
    data: photos.map(({ bytes, ...photo }, position) => ({
      ...{ ...photo, shop, reviewId: given.id, position },
      bytes: bytes === null ? null : Buffer.from(bytes, "base64"),
    })),
  });
  for (const { details, ...event } of history) {
    const said = details === null ? {} : { details: JSON.parse(JSON.stringify(details)) };
    await db.reviewEvent.create({ data: { ...event, ...said, shop, reviewId: given.id } });
  }
  const by = tallyOf({ ...review, photoCount: photos.length });
  await db.$transaction((tx) => countIn(tx, shop, [{ productId, by }]));
}

async function putQuestion(shop: string, given: ExportedQuestion) {
  const { type: _, product, author: authorName, email, answers, ...question } = given;
  const hash = (body: string) => bodyHash({ title: "", body });
  await db.productQuestion.create({
    data: {
      ...{ ...question, ...(await addressOf(shop, email)), shop, authorName },
      ...{ productId: product?.id ?? "", bodyHash: hash(question.body) },
    },
  });
  for (const { author, email, ...answer } of answers) {
    await db.productAnswer.create({
      data: {
        ...{ ...answer, ...(await addressOf(shop, email)), shop, authorName: author },
        ...{ questionId: given.id, bodyHash: hash(answer.body) },
      },
    });
  }
}

/** What two shops that are the same have in common: not Shopify's numbers, nor ours of photos and events. */
const comparable = (file: string) =>
  file
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const { product, ...rest } = JSON.parse(line) as OwnReview | OwnQuestion;
      if (rest.type === "question") {
        const answers = rest.answers.map(({ proof: _, ...answer }) => answer);
        return { ...rest, answers, product: product?.handle };
      }
      const { proof: _, photos, history, ...review } = rest;
      return {
        ...review,
        product: product?.handle,
        photos: photos.map(({ id: _, ...photo }) => photo),
        history: history.map(({ id: _, ...event }) => JSON.stringify(event)).sort(),
      };
    });

const tallies = (shop: string, ids: string[]) =>
  Promise.all(["", ...ids, "*"].map((id) => tallyOfProduct(shop, id)));

const numbered = (first: number) =>
  HANDLES.map((handle, index) => ({ id: String(first + index), handle }));

async function empty() {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await db.installation.deleteMany();
  await aShopWith(OLD, numbered(101));
  await aShopWith(NEW, numbered(901));
}

beforeEach(async () => {
  await (await startBoss()).deleteAllJobs();
  await empty();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("our own file", () => {
  it("makes the same shop out of an empty one", async () => {
    const reviews = fc.uniqueArray(aReview, { maxLength: 6, selector: ({ id }) => id });
    const questions = fc.uniqueArray(aQuestion, { maxLength: 2, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(reviews, questions, async (reviews, questions) => {
        await empty();
        for (const review of reviews) await put(OLD, review);
        for (const question of questions) await putQuestion(OLD, question);
        const file = await text(OLD);
        const done = await imported(NEW, file);
        expect(done).toMatchObject({ state: "done", added: reviews.length + questions.length });
        expect(comparable(await text(NEW))).toEqual(comparable(file));

        const newIds = numbered(901).map(({ id }) => id);
        const counted = reviews.map((review) =>
          tallyOf({ ...review, photoCount: review.photos.length }),
        );
        const all = (await tallies(NEW, newIds)).at(-1);
        expect(all).toEqual(counted.reduce(plus, NO_REVIEWS));
        const ofSomebody = { shop: NEW, emailHash: { not: null } };
        const known = reviews.filter(({ email }) => email !== null);
        expect(await db.review.count({ where: ofSomebody })).toBe(known.length);
      }),
      { numRuns: 25 },
    );
  }, 180_000);

  it("adds nothing to the shop that it is from", async () => {
    const [one, two] = fc.sample(aReview, { numRuns: 2, seed: 7 });
    const [asked] = fc.sample(aQuestion, { numRuns: 1, seed: 7 });
    if (!one || !two || !asked) throw new Error("Nothing to put");
    await put(OLD, one);
    await put(OLD, two);
    await putQuestion(OLD, asked);
    const before = await text(OLD);
    expect(await imported(OLD, before)).toMatchObject({ state: "done", added: 0, already: 3 });
    expect(await text(OLD)).toBe(before);
  });

  it("brings a verified purchase along only as long as nobody has touched the line", async () => {
    const [some] = fc.sample(aReview, { numRuns: 1, seed: 3 });
    if (!some) throw new Error("Nothing to put");
    const product = { id: "101", handle: "wool-blanket", title: "wool-blanket" };
    const verified = { ...some, product, orderId: "1042", origin: "invitation" as const };
    await put(OLD, { ...verified, id: "1", body: "Untouched" });
    await put(OLD, { ...verified, id: "2", orderId: "1043", body: "Tuoched" });
    const file = await imported(NEW, (await text(OLD)).replace("Tuoched", "Touched"));
    expect(file.notes).toEqual({ unsigned: 1 });
    expect(
      await db.review.findMany({ where: { shop: NEW }, orderBy: { id: "asc" } }),
    ).toMatchObject([
      { productId: "901", body: "Untouched", orderId: "1042", origin: "invitation" },
      { productId: "901", body: "Touched", orderId: null, origin: "file" },
    ]);
  });

  it("draws a photo that it carries anew, and leaves out what is none", async () => {
    const [some] = fc.sample(aReview, { numRuns: 1, seed: 3 });
    const [flat] = FLAT_PHOTOS;
    if (!some || !flat) throw new Error("Nothing to put");
    const place = "Trondheim";
    const telling = await sharp(Buffer.from(flat.bytes, "base64"))
      .withExif({ IFD0: { ImageDescription: place } })
      .jpeg()
      .toBuffer();
    expect(telling.toString("latin1")).toContain(place);
    const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>`);
    const photos = [telling, drawing].map((bytes, index) => ({
      ...{ id: String(index), url: null, alt: "", width: 9_000, height: 9_000 },
      bytes: bytes.toString("base64"),
    }));
    await put(OLD, { ...some, photos });
    expect((await imported(NEW, await text(OLD))).notes).toEqual({ photos: 1 });
    const [photo, ...others] = await db.reviewPhoto.findMany({ where: { shop: NEW } });
    expect(others).toEqual([]);
    expect(photo).toMatchObject({ width: 8, height: 8, url: null, source: null });
    expect(Buffer.from(photo?.bytes ?? []).toString("latin1")).not.toContain(place);
    expect(await db.review.findFirst({ where: { shop: NEW } })).toMatchObject({ photoCount: 1 });
  });

  it("holds few photos in memory, however many wait", async () => {
    const some = fc.sample(aReview, { numRuns: 3, seed: 5 });
    const bytes = Buffer.alloc(1_500_000, 7).toString("base64");
    for (const review of some) {
      const photo = { id: "1", url: null, alt: "", width: 8, height: 8, bytes };
      await put(OLD, { ...review, photos: [photo] });
    }
    for await (const part of EXPORT_FILES.tillit.text(OLD, NOW)) {
      expect(part.length).toBeLessThan(bytes.length + 50_000);
    }
  });

  it("is undone with its questions", async () => {
    const [asked] = fc.sample(aQuestion, { numRuns: 1, seed: 7 });
    if (!asked) throw new Error("Nothing to put");
    await putQuestion(OLD, asked);
    const done = await imported(NEW, await text(OLD));
    expect(await db.productQuestion.count({ where: { shop: NEW } })).toBe(1);
    await startUndo(done);
    await worked(NEW);
    expect(await db.productQuestion.count({ where: { shop: NEW } })).toBe(0);
    expect(await db.productQuestion.count({ where: { shop: OLD } })).toBe(1);
  });

  it("keeps the rest when one line is broken", async () => {
    const some = fc.sample(aReview, { numRuns: 3, seed: 5 });
    for (const review of some) await put(OLD, review);
    const lines = (await text(OLD)).split("\n");
    lines[2] = lines[2]?.slice(5) ?? "";
    const done = await imported(NEW, lines.join("\n"));
    expect(done).toMatchObject({ state: "done", added: 2, wrong: 1 });
  });
});

describe("a table for another platform", () => {
  it.each(["judge-me", "loox"] as const)(
    "in the shape of %s adds nothing to the shop it is from",
    async (name) => {
      // What Loox reads as HTML is another text there.
      const some = fc
        .sample(
          aReview.filter(({ author }) => !/[<&]/.test(author)),
          { numRuns: 40, seed: 11 },
        )
        .map((review) => ({ ...review, deletedAt: null, title: "", body: review.id }));
      for (const review of some) await put(OLD, review);
      const file = await imported(OLD, await text(OLD, name));
      expect(file).toMatchObject({ state: "done", added: 0, already: 40, wrong: 0 });
    },
  );

  it("has every review that was not deleted, whatever its stars, with its photos' addresses", async () => {
    const some = fc.sample(aReview, { numRuns: 60, seed: 13 });
    for (const review of some) await put(OLD, review);
    const file = await text(OLD, "judge-me");
    const left = some.filter(({ deletedAt }) => deletedAt === null);
    expect(left.length).toBeLessThan(some.length);
    expect((await imported(NEW, file)).rows).toBe(left.length);
    const photos = left.flatMap(({ photos }) => photos.flatMap(({ url }) => url ?? []));
    for (const url of photos) expect(file).toContain(url.replaceAll(",", "%2C"));
  });
});
