import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "../../../../tests/facts";
import {
  aShopWith,
  anImport,
  checked,
  imported,
  shopifyWithout,
  uploaded,
  worked,
} from "../../../../tests/review-imports";
import { AdminTrouble } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { startBoss, stopBoss } from "../../../jobs.server";
import { deleteExpired } from "../../../retention.server";
import { open } from "../../../seal.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { eraseAuthor } from "../erasure.server";
import { showReviews } from "../moderation.server";
import { csvLines } from "../portable/csv-lines";
import { NO_REVIEW_SETTINGS, type Reviews } from "../reviews";
import { startCheck, startImport, startUndo, stopImport } from "./import-verbs.server";
import { countRejects, rejectsOf } from "./rejects.server";
import { PIECE_BYTES } from "./pieces";
import { beginUpload, piecesThere, storePiece } from "./uploads.server";
import { workOnImports } from "./work-on-imports.server";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";

const HEADERS = [
  ...["title", "body", "rating", "review_date", "source", "curated", "reviewer_name"],
  ...["reviewer_email", "product_id", "product_handle", "reply", "reply_date", "picture_urls"],
  ...["ip_address", "location"],
];
type Row = Partial<Record<(typeof HEADERS)[number], string>>;

const ROW: Row = {
  ...{ title: "Warm", body: "Warm and soft.", rating: "5", review_date: "2026-02-10 10:00:00 UTC" },
  ...{ source: "web", curated: "ok", reviewer_name: "Ann", reviewer_email: "ann@mail.example" },
  product_handle: "wool-blanket",
};

const csv = (...rows: Row[]) =>
  csvLines([HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header] ?? ""))]);
/** So many different reviews, in turn about the two products and the shop. */
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    ...ROW,
    body: `Review number ${from + index}`,
    rating: String((index % 5) + 1),
    product_handle: ["wool-blanket", "kaffe", ""][index % 3] ?? "",
  }));

const counts = ({ added, already, wrong, notFound }: Awaited<ReturnType<typeof anImport>>) => ({
  ...{ added, already, wrong, notFound },
});
const reviews = (shop = SHOP) => db.review.findMany({ where: { shop }, orderBy: { body: "asc" } });

const saveHolds = (shop: string, holds: Partial<Reviews["holds"]>) =>
  db.setting.create({
    data: {
      ...{ shop, name: "reviews", revision: 1, savedAt: NOW },
      value: {
        shape: 1,
        value: { ...NO_REVIEW_SETTINGS, holds: { ...NO_REVIEW_SETTINGS.holds, ...holds } },
      },
    },
  });

/** The kept counts are what counting anew gives. */
async function expectTallies(shop = SHOP) {
  const all = (await reviews(shop)).filter(({ shownAt }) => shownAt !== null);
  const tallies = await db.reviewTally.findMany({ where: { shop } });
  for (const { productId, ...kept } of tallies) {
    const of = all.filter((review) => productId === "*" || review.productId === productId);
    const stars = [1, 2, 3, 4, 5].map((n) => of.filter(({ rating }) => rating === n).length);
    expect([kept.ones, kept.twos, kept.threes, kept.fours, kept.fives]).toEqual(stars);
    expect(kept.withPhoto).toBe(of.filter(({ photoCount }) => photoCount > 0).length);
    expect(kept.verified).toBe(of.filter(({ orderId }) => orderId !== null).length);
  }
  const counted = new Set(tallies.map(({ productId }) => productId));
  expect(all.filter(({ productId }) => !counted.has(productId))).toEqual([]);
}

beforeEach(async () => {
  for (const table of ["Review", "ReviewEvent", "ReviewPhoto", "ReviewTally", "ReviewImport"]) {
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  }
  for (const table of ["ImportPart", "ImportReject", "Product", "ProductPublication", "Setting"]) {
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  }
  await db.installation.deleteMany();
  await (await startBoss()).deleteAllJobs();
  await aShopWith(SHOP, [
    { id: "101", handle: "wool-blanket" },
    { id: "102", handle: "kaffe" },
  ]);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("a file that is uploaded", () => {
  it("is put together from pieces that come in any order, and twice", async () => {
    const bytes = Buffer.from(csv(ROW) + "x".repeat(PIECE_BYTES));
    const upload = await beginUpload(SHOP, { fileName: "a.csv", size: bytes.length }, NOW);
    const { id } = upload;
    const [first, second] = [bytes.subarray(0, PIECE_BYTES), bytes.subarray(PIECE_BYTES)];
    const put = (place: number, piece: Buffer) => storePiece(SHOP, id, place, Buffer.from(piece));
    expect(await put(1, second)).toMatchObject({ ok: true, missing: 1 });
    expect(await put(1, second)).toMatchObject({ ok: true, missing: 1 });
    expect(await piecesThere(upload)).toEqual([1]);
    expect(await put(0, first.subarray(1))).toEqual({ ok: false, why: "unexpected" });
    expect(await put(2, second)).toEqual({ ok: false, why: "unexpected" });
    expect(await storePiece(OTHER, id, 0, Buffer.from(first))).toEqual({
      ok: false,
      why: "absent",
    });
    expect(await put(0, first)).toMatchObject({ ok: true, missing: 0 });
    expect((await anImport(SHOP, id)).state).toBe("uploaded");
    const another = Buffer.concat([first.subarray(1), Buffer.from("y")]);
    expect(await put(0, another)).toEqual({ ok: false, why: "unexpected" });
    // Whoever got no answer sends it again.
    expect(await put(0, first)).toMatchObject({ ok: true, missing: 0 });
  });

  it("is looked at although the process was killed that had its last piece", async () => {
    const bytes = Buffer.from(csv(ROW) + "x".repeat(PIECE_BYTES));
    const upload = await beginUpload(SHOP, { fileName: "a.csv", size: bytes.length }, NOW);
    const { id } = upload;
    const pieces = [bytes.subarray(0, PIECE_BYTES), bytes.subarray(PIECE_BYTES)];
    await db.importPart.createMany({
      data: pieces.map((piece, place) => ({
        ...{ shop: SHOP, importId: id, place, bytes: Buffer.from(piece) },
      })),
    });
    expect(await piecesThere(upload)).toEqual([0]);
    await storePiece(SHOP, id, 1, Buffer.from(pieces[1]!));
    const whole = await anImport(SHOP, id);
    expect(whole.state).toBe("uploaded");
    expect(await piecesThere(whole)).toEqual([0, 1]);
  });

  it("is recognised, with what its columns hold", async () => {
    expect(await uploaded(SHOP, csv(ROW))).toMatchObject({
      ...{ state: "uploaded", format: "judge-me-export", delimiter: ",", encoding: "utf-8" },
      headers: HEADERS,
      mapping: { rating: "rating", writtenAt: "review_date", shown: "curated" },
      choices: { dayOrder: null, hidden: "hold", origin: "judge-me" },
    });
    expect(await uploaded(SHOP, "Stars;Text;Day\n5;Warm;2026-02-10\n")).toMatchObject({
      ...{ format: null, delimiter: ";", mapping: { rating: "Stars", body: "Text" } },
      choices: { origin: "file" },
    });
  });

  it("that is no table is told so", async () => {
    expect(await uploaded(SHOP, "\n")).toMatchObject({
      ...{ state: "failed", problem: { code: "file-no-table" } },
    });
  });

  it.each([
    ["UTF-8 with its mark", "utf-8", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", "utf-16le", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["the encoding of older spreadsheets", "windows-1252", (t: string) => Buffer.from(t, "latin1")],
  ])("is read in %s", async (_, encoding, encoded) => {
    const file = await imported(SHOP, encoded(csv({ ...ROW, body: "Größe så fin" })));
    expect(file).toMatchObject({ state: "done", encoding, added: 1 });
    expect(await reviews()).toMatchObject([{ body: "Größe så fin" }]);
  });

  it("shows only late that it is not in UTF-8, and is read all the same", async () => {
    const late = csv(...many(5_000), { ...ROW, body: "Größe" });
    expect(late.length).toBeGreaterThan(PIECE_BYTES);
    const file = await checked(SHOP, Buffer.from(late, "latin1"));
    expect(file).toMatchObject({ state: "checked", encoding: "windows-1252", added: 5_001 });
  });
});

describe("a check", () => {
  it("counts what an import would do, and writes no review", async () => {
    await imported(SHOP, csv(ROW));
    const file = await checked(
      SHOP,
      csv(
        ROW,
        { ...ROW, body: "New" },
        { ...ROW, body: "New" },
        { ...ROW, rating: "4,6" },
        { ...ROW, product_handle: "gone" },
        { ...ROW, body: "About the shop", product_handle: "" },
      ),
    );
    expect(file).toMatchObject({ state: "checked", rows: 6, cursor: 6 });
    expect(counts(file)).toEqual({ added: 2, already: 2, wrong: 1, notFound: 1 });
    expect(await db.review.count()).toBe(1);
  });

  it("keeps the rows that are wrong, each with its reasons", async () => {
    const wrong = { ...ROW, rating: "6", review_date: "30/02/2026" };
    const { id } = await checked(SHOP, csv(ROW, wrong, { ...ROW, product_handle: "gone" }));
    const rejects = [];
    for await (const { row, rejects: reasons } of rejectsOf(SHOP, id)) rejects.push([row, reasons]);
    expect(rejects).toEqual([
      [
        2,
        [
          { code: "rating-out-of-scale", values: { column: "rating", value: "6" } },
          { code: "date-impossible", values: { column: "review_date", value: "30/02/2026" } },
        ],
      ],
      [3, [{ code: "product-not-found", values: { value: "gone" } }]],
    ]);
    expect(await countRejects(SHOP, id)).toEqual([
      { reason: "product-not-found", rows: 1 },
      { reason: "rating-out-of-scale", rows: 1 },
    ]);
  });

  it("asks for the order of day and month where the file does not say it", async () => {
    const file = csv({ ...ROW, review_date: "03/04/2026" });
    const asking = await checked(SHOP, file);
    expect(asking).toMatchObject({ state: "asking", rows: 1 });
    const choices = { ...asking.choices, dayOrder: "mdy" as const };
    await startCheck(asking, { mapping: asking.mapping, choices }, NOW);
    await worked(SHOP);
    await startImport(asking, NOW);
    await worked(SHOP);
    expect(await reviews()).toMatchObject([{ writtenAt: new Date("2026-03-04") }]);
  });

  it("finds the order of day and month by one day that can only be a day", async () => {
    const dates = ["03/04/2026", "25/04/2026"];
    const rows = dates.map((review_date) => ({ ...ROW, review_date, body: review_date }));
    await imported(SHOP, csv(...rows));
    expect(await reviews()).toMatchObject([
      { writtenAt: new Date("2026-04-03") },
      { writtenAt: new Date("2026-04-25") },
    ]);
  });

  it("says where a file is broken", async () => {
    const file = await checked(SHOP, `${csv(ROW)}"never closed,${"x".repeat(1_100_000)}`);
    expect(file).toMatchObject({
      ...{ state: "failed", problem: { code: "file-broken", values: { row: 2 } } },
      added: 0,
    });
  });

  it("counts what of the rows has to be left out", async () => {
    const file = await checked(
      SHOP,
      csv({ ...ROW, picture_urls: "javascript:alert(1)", reviewer_email: "none" }, ...many(2)),
    );
    expect(file.notes).toEqual({ photos: 1, email: 1 });
  });
});

describe("an import", () => {
  it("brings reviews with all that they have, unverified, under the name of where they came from", async () => {
    const photos = "https://a.example/1.jpg,https://a.example/2.jpg";
    const full = { ...ROW, reply: "Thank you", reply_date: "2026-02-11", picture_urls: photos };
    const { id } = await imported(SHOP, csv(full));
    const [review] = await reviews();
    expect(review).toMatchObject({
      ...{ productId: "101", rating: 5, title: "Warm", body: "Warm and soft.", locale: "und" },
      ...{ authorName: "Ann", origin: "judge-me", orderId: null, importId: id, incentive: "" },
      ...{ writtenAt: new Date("2026-02-10T10:00:00Z"), receivedAt: NOW, shownAt: NOW },
      ...{ heldFor: [], reply: "Thank you", repliedAt: new Date("2026-02-11"), photoCount: 2 },
    });
    expect(review?.emailHash).toBe(emailHash(await shopKey(SHOP), "Ann+x@mail.example"));
    expect(open(review?.contact ?? new Uint8Array())).toBe("ann@mail.example");
    const kept = await db.reviewPhoto.findMany({ orderBy: { position: "asc" } });
    expect(kept.map(({ source }) => source)).toEqual(photos.split(","));
    expect(await db.reviewEvent.findMany()).toMatchObject([
      { reviewId: review?.id, what: "imported", by: "merchant", at: NOW },
    ]);
    const jobs = await (await startBoss()).findJobs("review-photos");
    expect(jobs.map(({ data }) => data)).toEqual([{ shop: SHOP, id: review?.id }]);
    await expectTallies();
  });

  it("adds nothing when the file comes again, however it is written then", async () => {
    await imported(SHOP, csv(...many(5)));
    const again = await imported(SHOP, csv(...many(5).reverse()).replaceAll(",", ";"));
    expect(counts(again)).toEqual({ added: 0, already: 5, wrong: 0, notFound: 0 });
    expect(await db.review.count()).toBe(5);
    await expectTallies();
  });

  it("adds no review that was collected here, or came in another platform's shape", async () => {
    await imported(SHOP, csv(ROW));
    const loox = csvLines([
      ["id", "status", "rating", "email", "nickname", "full_name", "review", "date", "productId"],
      ["7", "Active", "5", "", "Ann", "Ann", "Warm! Warm and soft", "2026-02-10", "101"],
    ]);
    expect(counts(await imported(SHOP, loox))).toMatchObject({ added: 0, already: 1 });
  });

  it("brings nobody back who was erased since", async () => {
    await imported(SHOP, csv(ROW));
    const hash = emailHash(await shopKey(SHOP), ROW.reviewer_email ?? "");
    const ann = { customerId: null, emailHash: hash, orderIds: [] };
    await db.$transaction((tx) => eraseAuthor(tx, SHOP, ann, "merchant", NOW));
    expect(counts(await checked(SHOP, csv(ROW)))).toMatchObject({ added: 0, already: 1 });
    expect(counts(await imported(SHOP, csv(ROW)))).toMatchObject({ added: 0, already: 1 });
    expect(await reviews()).toMatchObject([{ body: "", authorName: "" }]);
  });

  it("holds what was not shown there, or leaves it out if the merchant wants that", async () => {
    const hidden = csv({ ...ROW, curated: "spam", rating: "5" }, { ...many(1)[0], curated: "ok" });
    const left = await imported(SHOP, hidden, { choices: { hidden: "leave-out" } });
    expect(counts(left)).toMatchObject({ added: 1, wrong: 1 });
    await imported(SHOP, hidden);
    expect(await reviews()).toMatchObject([
      { shownAt: NOW, heldFor: [] },
      { shownAt: null, heldFor: ["not-published-there"] },
    ]);
    await expectTallies();
  });

  it("keeps to the shop's own rules for what is held", async () => {
    await saveHolds(SHOP, { links: true, words: ["cheap"], origins: [] });
    await imported(
      SHOP,
      csv({ ...ROW, body: "See www.spam.example" }, { ...ROW, body: "So CHEAP" }, ROW),
    );
    const held = (await reviews()).map(({ body, heldFor }) => [body, heldFor]);
    expect(held).toEqual([
      ["See www.spam.example", ["links"]],
      ["So CHEAP", ["words"]],
      ["Warm and soft.", []],
    ]);
  });

  it("goes on behind its last step after it was killed, and adds nothing twice", async () => {
    const rows = [...many(1_500), { ...ROW, product_handle: "unknown" }, ...many(1_000, 5_000)];
    const { id } = await checked(SHOP, csv(...rows));
    await startImport({ shop: SHOP, id }, NOW);
    const dying = workOnImports(SHOP, NOW, () =>
      Promise.reject(new AdminTrouble("unavailable", "the process was killed")),
    );
    await expect(dying).rejects.toThrow("killed");
    expect(await anImport(SHOP, id)).toMatchObject({ state: "importing", cursor: 1_500 });
    expect(await db.review.count()).toBe(1_500);
    await expectTallies();
    await worked(SHOP);
    const done = await anImport(SHOP, id);
    expect(done).toMatchObject({ state: "done", cursor: 2_501 });
    expect(counts(done)).toEqual({ added: 2_500, already: 0, wrong: 0, notFound: 1 });
    expect(await db.review.count()).toBe(2_500);
    await expectTallies();
  });

  it("is done once, whoever works on it at the same time", async () => {
    const { id } = await checked(SHOP, csv(...many(3_000)));
    await startImport({ shop: SHOP, id }, NOW);
    await Promise.all([worked(SHOP), worked(SHOP), worked(SHOP)]);
    expect(await anImport(SHOP, id)).toMatchObject({ state: "done", added: 3_000, already: 0 });
    expect(await db.review.count()).toBe(3_000);
    await expectTallies();
  });

  it("stops before its next step when the merchant says so, and goes on later", async () => {
    const { id } = await checked(
      SHOP,
      csv(...many(1_500), { ...ROW, product_handle: "unknown" }, ...many(1_000, 5_000)),
    );
    await startImport({ shop: SHOP, id }, NOW);
    await workOnImports(SHOP, NOW, async () => {
      await stopImport({ shop: SHOP, id });
      return shopifyWithout(SHOP);
    });
    const { state, added } = await anImport(SHOP, id);
    expect(state).toBe("stopped");
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(1_501);
    await worked(SHOP);
    expect(await db.review.count()).toBe(added);
    expect(await startImport({ shop: SHOP, id }, NOW)).toBe(true);
    await worked(SHOP);
    expect(await anImport(SHOP, id)).toMatchObject({ state: "done", added: 2_500 });
    expect(await db.review.count()).toBe(2_500);
  });

  it("marks the products whose shown reviews it changed, and asks for them once, at its end", async () => {
    await imported(SHOP, csv(...many(4), { ...many(1, 9)[0], curated: "no" }));
    const marked = await db.productPublication.findMany({ orderBy: { productId: "asc" } });
    expect(marked.map(({ productId }) => productId)).toEqual(["101", "102"]);
    expect(await (await startBoss()).findJobs("publish-products")).toHaveLength(1);
  });

  it("leaves no copy of the file behind, which has people's addresses in it", async () => {
    await imported(SHOP, csv(ROW));
    expect(await db.importPart.count()).toBe(0);
  });

  it("brings nothing into a shop that is being forgotten", async () => {
    const { id } = await checked(SHOP, csv(ROW));
    await startImport({ shop: SHOP, id }, NOW);
    await db.installation.deleteMany();
    await worked(SHOP);
    expect(await db.review.count()).toBe(0);
  });

  it("asks Shopify once for each product that we have not heard of", async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => ({
      ...{ ...ROW, body: `No ${n}`, product_handle: `unknown-${n % 3}` },
    }));
    const { id } = await uploaded(SHOP, csv(...rows));
    const file = await anImport(SHOP, id);
    await startCheck(file, file, NOW);
    const shopify = shopifyWithout(SHOP);
    await workOnImports(SHOP, NOW, () => Promise.resolve(shopify));
    expect(shopify.asked).toEqual(["ProductsBySearch"]);
  });
});

describe("an undo", () => {
  it("removes exactly what its import has brought, whatever became of it", async () => {
    const first = await imported(SHOP, csv(...many(1_200)));
    const second = await imported(SHOP, csv(...many(1_300)));
    expect(second.added).toBe(100);
    const [one] = await db.review.findMany({ where: { importId: second.id }, take: 1 });
    await db.$transaction((tx) => showReviews(tx, SHOP, [one?.id ?? ""], NOW));
    await aShopWith(OTHER, [{ id: "101", handle: "wool-blanket" }]);
    await imported(OTHER, csv(ROW));

    expect(await startUndo(second)).toBe(true);
    await worked(SHOP);
    expect(await anImport(SHOP, second.id)).toMatchObject({ state: "undone", undoneAt: NOW });
    const left = await reviews();
    expect(left).toHaveLength(1_200);
    expect(new Set(left.map(({ importId }) => importId))).toEqual(new Set([first.id]));
    expect(await db.reviewEvent.count({ where: { shop: SHOP } })).toBe(1_200);
    expect(await db.review.count({ where: { shop: OTHER } })).toBe(1);
    await expectTallies();
  });

  it("makes room for the same file again", async () => {
    const first = await imported(SHOP, csv(ROW));
    await startUndo(first);
    await worked(SHOP);
    expect(await db.review.count()).toBe(0);
    expect(counts(await imported(SHOP, csv(ROW)))).toMatchObject({ added: 1 });
    await expectTallies();
  });

  it("has Shopify delete the photos that came along", async () => {
    const photos = "https://a.example/1.jpg";
    const file = await imported(SHOP, csv({ ...ROW, picture_urls: photos }));
    await db.reviewPhoto.updateMany({ data: { fileId: "gid://shopify/MediaImage/1" } });
    await startUndo(file);
    await worked(SHOP);
    const jobs = await (await startBoss()).findJobs("delete-files");
    expect(jobs.map(({ data }) => data)).toEqual([
      { shop: SHOP, fileIds: ["gid://shopify/MediaImage/1"] },
    ]);
  });
});

describe("what a file says of people", () => {
  it("is forgotten after 30 days, whatever has become of the file; the reviews stay", async () => {
    const done = await imported(SHOP, csv(ROW, { ...ROW, rating: "6" }));
    const waiting = await checked(SHOP, csv({ ...ROW, rating: "7" }));
    await deleteExpired(new Date(NOW.getTime() + 30 * 24 * 60 * 60 * 1000));
    expect([await db.importPart.count(), await db.importReject.count()]).toEqual([1, 2]);
    await deleteExpired(new Date(NOW.getTime() + 30 * 24 * 60 * 60 * 1000 + 1));
    expect([await db.importPart.count(), await db.importReject.count()]).toEqual([0, 0]);
    expect(await db.reviewImport.findMany()).toMatchObject([{ id: done.id, state: "done" }]);
    expect(waiting.id).not.toBe(done.id);
    expect(await db.review.count()).toBe(1);
  });
});
