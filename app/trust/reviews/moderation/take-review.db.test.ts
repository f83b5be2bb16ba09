import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { anAdmin } from "../../../../tests/an-admin";
import { AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { startBoss, stopBoss } from "../../../jobs.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { stateOf } from "../review";
import { NO_REVIEW_SETTINGS, type Reviews } from "../reviews";
import { reviewFrom } from "../stored-review.server";
import { takeReview } from "./take-review.server";
import { nothingTaken, type TakenReview } from "./taken-review";

const SHOP = "careful-goods.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const KARI = "Kari.Nordmann@example.no";

beforeEach(async () => {
  await db.review.deleteMany();
  await db.order.deleteMany();
  await db.orderLine.deleteMany();
  await db.setting.deleteMany();
  await db.product.deleteMany();
  await db.product.createMany({
    data: ["1001", "1002"].map((id) => ({
      ...{ shop: SHOP, id, handle: id, title: id, type: "", vendor: "", skus: [], barcodes: [] },
      lookedUpAt: NOW,
    })),
  });
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const nobody = () => Promise.reject(new AdminTrouble("unavailable", "away"));

const said: TakenReview = {
  ...nothingTaken("nb"),
  ...{ productId: "1001", rating: 4, title: "Varmt", body: "Godt pledd.", authorName: "Kari N." },
};
const take = (
  more: Partial<TakenReview> & Record<string, unknown> = {},
  connect: (shop: string) => Promise<Admin> = nobody,
  shop = SHOP,
) => takeReview(shop, { ...said, ...more }, NOW, connect);
const taken = async () => db.review.findFirstOrThrow();

async function anOrder() {
  const hash = emailHash(await shopKey(SHOP), KARI);
  await db.order.create({
    data: {
      ...{ shop: SHOP, id: "5001", number: "1042", emailHash: hash, customerId: "7" },
      ...{ orderedAt: NOW, forgetAt: NOW },
    },
  });
  const line = { shop: SHOP, orderId: "5001", productId: "1001", title: "Blanket" };
  await db.orderLine.create({ data: line });
}

describe("a review taken by hand", () => {
  it("is marked as such, and not verified", async () => {
    expect(await take({ experiencedOn: "2026-11-01" })).toMatchObject({ ok: true });
    const row = await taken();
    expect(row).toMatchObject({
      ...{ origin: "merchant", orderId: null, rating: 4, body: "Godt pledd.", locale: "nb" },
      experiencedAt: new Date("2026-11-01T00:00:00Z"),
    });
    expect(stateOf(reviewFrom(row))).toBe("shown");
  });

  it("is not verified by the number and the address of an order, which the merchant knows", async () => {
    await anOrder();
    expect(await take({ email: KARI, orderNumber: "#1042", orderId: "5001" })).toMatchObject({
      ok: true,
    });
    expect(await taken()).toMatchObject({ orderId: null });
  });

  it("starts the merchant's Flow workflows, as their trigger says", async () => {
    const boss = await startBoss();
    await boss.deleteAllJobs();
    await take();
    const { id } = await taken();
    expect(await boss.findJobs("review-received")).toMatchObject([{ data: { shop: SHOP, id } }]);
  });

  it("is looked at by the shop's rules like any other, whatever its stars", async () => {
    const value: Reviews = {
      ...NO_REVIEW_SETTINGS,
      holds: { ...NO_REVIEW_SETTINGS.holds, origins: ["merchant"] },
    };
    const stored = { shape: 1, value };
    await db.setting.create({
      data: { shop: SHOP, name: "reviews", value: stored, revision: 1, savedAt: NOW },
    });
    await take({ rating: 1 });
    await take({ rating: 5, body: "Noe annet." });
    const rows = await db.review.findMany();
    expect(rows.map(({ heldFor }) => heldFor)).toEqual([["origin"], ["origin"]]);
  });

  it.each<[string, Partial<TakenReview>, string, string]>([
    ["no product", { productId: null }, "productId", "product-missing"],
    ["no stars", { rating: null }, "rating", "stars-missing"],
    ["six stars", { rating: 6 }, "rating", "stars-missing"],
    ["no name", { authorName: " " }, "authorName", "author-name-missing"],
    ["no address but something else", { email: "kari" }, "email", "email-unreadable"],
    ["a day to come", { experiencedOn: "2026-11-23" }, "experiencedOn", "day-to-come"],
    ["no day", { experiencedOn: "2026-02-30" }, "experiencedOn", "date-unreadable"],
    ["too much text", { body: "x".repeat(5001) }, "body", "too-long"],
  ])("is not added with %s", async (_, more, field, code) => {
    expect(await take(more)).toMatchObject({ ok: false, problems: [{ path: [field], code }] });
    expect(await db.review.count()).toBe(0);
  });

  it("is about a product that Shopify has, asked for where we have not heard of it", async () => {
    const node = {
      ...{ id: "gid://shopify/Product/1005", handle: "mug", title: "Mug", productType: "" },
      ...{ vendor: "", featuredMedia: null, variants: { nodes: [] } },
    };
    const admin = anAdmin({ ProductsByIds: [{ nodes: [node] }, { nodes: [null] }] });
    const connect = () => Promise.resolve(admin);
    expect(await take({ productId: "1005" }, connect)).toMatchObject({ ok: true });
    const none = await take({ productId: "1003" }, connect);
    expect(none).toMatchObject({ problems: [{ path: ["productId"], code: "product-missing" }] });
    const away = await take({ productId: "1004" });
    expect(away).toMatchObject({ problems: [{ path: ["productId"], code: "unavailable" }] });
  });

  it("knows no other shop's products", async () => {
    expect(await take({}, nobody, OTHER)).toMatchObject({ problems: [{ code: "unavailable" }] });
  });
});
