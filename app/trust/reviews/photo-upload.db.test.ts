import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { anAdmin } from "../../../tests/an-admin";
import { aNewReview, PRODUCT, storedReview } from "../../../tests/reviews";
import { AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { db } from "../../db.server";
import { startBoss, stopBoss } from "../../jobs.server";
import { TABLES } from "../../forget-shop.server";
import { requestWaitingPhotos, uploadPhotos } from "./photo-upload.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const URL_OF_IT = "https://cdn.shopify.com/s/files/photo.jpg";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const photo = (bytes = PNG) => ({ bytes, width: 1, height: 1, alt: "Pleddet" });
/** The same photo is kept once; this is another. */
const ANOTHER = Buffer.concat([PNG, Buffer.from([0])]);

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await (await startBoss()).deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const shopify = (changed: Record<string, unknown> = {}) =>
  anAdmin({
    StageUpload: {
      stagedUploadsCreate: {
        stagedTargets: [
          { url: "https://up.example/", resourceUrl: "https://up.example/x", parameters: [] },
        ],
        userErrors: [],
      },
    },
    CreatePicture: {
      fileCreate: { files: [{ id: "gid://shopify/MediaImage/1" }], userErrors: [] },
    },
    Picture: {
      node: { fileStatus: "READY", fileErrors: [], image: { url: URL_OF_IT, width: 8, height: 6 } },
    },
    ...changed,
  });

const world = {
  now: () => 0,
  sleep: async () => undefined,
  fetch: async () => new Response(null, { status: 201 }),
};

const upload = (id: string, admin: Admin = { ...shopify(), shop: SHOP }) =>
  uploadPhotos(SHOP, id, async () => admin, world);
const photos = () => db.reviewPhoto.findMany({ orderBy: { position: "asc" } });

describe("the photos of a review", () => {
  it("wait in our database until they lie among the shop's files, and are then shown", async () => {
    const { id } = await storedReview(SHOP, aNewReview({ photos: [photo()] }), NOW);
    expect(await (await startBoss()).findJobs("review-photos")).toHaveLength(1);
    await upload(id);
    expect(await photos()).toMatchObject([
      { url: URL_OF_IT, width: 8, height: 6, bytes: null, fileId: "gid://shopify/MediaImage/1" },
    ]);
    const [row] = await db.productPublication.findMany();
    expect(row).toMatchObject({ productId: PRODUCT, asked: 2 });
  });

  it("are fetched by Shopify where they came with a file from elsewhere", async () => {
    const { id } = await storedReview(SHOP, aNewReview(), NOW);
    const source = "https://cdn.example/old.jpg";
    await db.reviewPhoto.create({
      data: { ...{ shop: SHOP, reviewId: id, id: "p", position: 0 }, source, ...SIZE },
    });
    const admin = { ...shopify(), shop: SHOP };
    await upload(id, admin);
    expect(admin.asked[0]?.variables).toMatchObject({ files: [{ originalSource: source }] });
    expect(await photos()).toMatchObject([{ url: URL_OF_IT }]);
  });

  it("that Shopify refuses leave the review as it is, and say why", async () => {
    const { id } = await storedReview(SHOP, aNewReview({ photos: [photo(), photo(ANOTHER)] }), NOW);
    const refusing = shopify({ Picture: { node: { fileStatus: "FAILED", fileErrors: [] } } });
    await upload(id, { ...refusing, shop: SHOP });
    expect(await photos()).toMatchObject([
      { url: null, trouble: "picture-refused" },
      { url: null, trouble: "picture-refused" },
    ]);
    expect(await db.review.count({ where: { shownAt: { not: null } } })).toBe(1);
  });

  it("are not lost while the permission is missing, and go on when it is there", async () => {
    const { id } = await storedReview(SHOP, aNewReview({ photos: [photo()] }), NOW);
    const denied: Admin = {
      shop: SHOP,
      query: () => Promise.reject(new AdminTrouble("no-access", "write_files")),
    };
    await upload(id, denied);
    const [waiting] = await photos();
    expect(waiting).toMatchObject({ trouble: "no-access", url: null });
    expect(Buffer.from(waiting?.bytes ?? []).equals(PNG)).toBe(true);

    await (await startBoss()).deleteAllJobs();
    await db.$transaction((tx) => requestWaitingPhotos(tx, SHOP));
    expect(await (await startBoss()).findJobs("review-photos")).toHaveLength(1);
    await upload(id);
    expect(await photos()).toMatchObject([{ url: URL_OF_IT, trouble: null }]);
  });

  it("are tried again while Shopify is away", async () => {
    const { id } = await storedReview(SHOP, aNewReview({ photos: [photo()] }), NOW);
    const away: Admin = {
      shop: SHOP,
      query: () => Promise.reject(new AdminTrouble("unavailable", "HTTP 502")),
    };
    await expect(upload(id, away)).rejects.toThrow(AdminTrouble);
    await upload(id);
    expect(await photos()).toMatchObject([{ url: URL_OF_IT }]);
  });
});

const SIZE = { alt: "", width: 0, height: 0 };
