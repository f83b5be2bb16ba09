import { describe, expect, it } from "vitest";
import { before, boss, DAY, happens, installed, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { aNewReview, PRODUCT, storedReview } from "../../../tests/reviews";
import { dataRequestFile } from "../../data-requests.server";
import { db } from "../../db.server";
import { open } from "../../seal.server";
import { TABLES } from "../../forget-shop.server";
import { emailHash, shopKey } from "../shop-key.server";
import { chooseReviews, holdReviews, replyToReview } from "./moderation.server";
import { tallyOfProduct } from "./tallies.server";

const WORDS = "Ingen andre skriver akkurat dette";
const by = (overrides = {}) =>
  aNewReview({ authorName: "Kari Unik", title: WORDS, body: `${WORDS}.`, ...overrides });

/** Everything the database holds of a shop but its deliveries, opened where it is sealed. */
async function allOf(shop: string): Promise<string> {
  const rows: unknown[] = [];
  for (const table of TABLES.filter((name) => name !== "WebhookDelivery")) {
    rows.push(
      ...((await db.$queryRawUnsafe(
        `SELECT row_to_json(t)::text AS row FROM "${table}" t WHERE shop = $1`,
        shop,
      )) as unknown[]),
    );
  }
  const sealed = await db.review.findMany({ where: { shop, contact: { not: null } } });
  return JSON.stringify([rows, sealed.map(({ contact }) => contact && open(contact))]);
}

const redacted = (customer: object, rest = {}) =>
  happens({ topic: "customers/redact", payload: { customer, ...rest } });

describe("the erasure of an author", () => {
  it.each([
    ["another spelling of the address", { id: 7, email: "KARI+shop@Example.no" }, {}],
    ["the number at Shopify alone", { id: 7 }, { customerId: "7" }],
  ])("by %s leaves no trace but the stars", async (_, customer, known) => {
    await installed(SHOP, before(DAY));
    const review = await storedReview(SHOP, by({ orderId: "11", ...known }), NOW);
    await db.$transaction((tx) => replyToReview(tx, SHOP, review.id, "Takk, Kari Unik!", NOW));
    await db.$transaction((tx) => chooseReviews(tx, SHOP, [review.id], true, NOW));
    const hash = emailHash(await shopKey(SHOP), "kari@example.no");
    expect(await allOf(SHOP)).toContain(hash);

    await redacted(customer);
    const left = await allOf(SHOP);
    for (const trace of [WORDS, "Kari Unik", "kari@example.no", hash, '"11"']) {
      expect(left).not.toContain(trace);
    }
    const tally = await tallyOfProduct(SHOP, PRODUCT);
    expect(tally).toEqual({ stars: [0, 0, 0, 0, 1], verified: 1, withPhoto: 0 });
  });

  it("takes the photos from the shop's files", async () => {
    await installed(SHOP, before(DAY));
    const photo = { bytes: Buffer.from("x"), width: 1, height: 1, alt: "Kari Unik" };
    const { id } = await storedReview(SHOP, by({ photos: [photo] }), NOW);
    const fileId = "gid://shopify/MediaImage/1";
    await db.reviewPhoto.updateMany({ data: { fileId, url: "https://cdn.shopify.com/x.jpg" } });
    await redacted({ id: 7, email: "kari@example.no" });
    expect(await db.reviewPhoto.count({ where: { reviewId: id } })).toBe(0);
    const [job] = await boss.findJobs("delete-files");
    expect(job?.data).toEqual({ shop: SHOP, fileIds: [fileId] });
    expect((await tallyOfProduct(SHOP, PRODUCT)).withPhoto).toBe(0);
  });

  it("finds them by their orders, and forgets those", async () => {
    await installed(SHOP, before(DAY));
    const order = { shop: SHOP, id: "11", number: "1001", orderedAt: NOW, forgetAt: NOW };
    await db.order.create({ data: order });
    await db.orderLine.create({
      data: { shop: SHOP, orderId: "11", productId: PRODUCT, title: "Pledd" },
    });
    const { id } = await storedReview(SHOP, by({ email: null, orderId: "11" }), NOW);
    await redacted({ id: 7 }, { orders_to_redact: [11] });
    const row = await db.review.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id } } });
    expect(row).toMatchObject({ body: "", authorName: "", rating: 5 });
    expect(await db.order.count()).toBe(0);
    expect(await db.orderLine.count()).toBe(0);
  });

  it("leaves everybody else's words alone, in this shop and the other", async () => {
    await installed(SHOP, before(DAY));
    const other = aNewReview({ email: "ola@example.no", authorName: "Ola" });
    await storedReview(SHOP, other, NOW);
    await storedReview(OTHER, by(), NOW);
    await redacted({ id: 7, email: "kari@example.no" });
    expect(await allOf(SHOP)).toContain("ola@example.no");
    expect(await allOf(OTHER)).toContain(WORDS);
  });

  it("takes earlier words out of the history too", async () => {
    await installed(SHOP, before(DAY));
    const { id } = await storedReview(SHOP, by(), NOW);
    await db.$transaction((tx) => holdReviews(tx, SHOP, [id], NOW));
    await redacted({ id: 7, email: "kari@example.no" });
    const events = await db.reviewEvent.findMany({ where: { shop: SHOP, reviewId: id } });
    expect(events.map(({ what }) => what)).toEqual(["erased"]);
  });
});

describe("what a customer is told who asks", () => {
  it("are their reviews", async () => {
    await installed(SHOP, before(DAY));
    await storedReview(SHOP, by(), NOW);
    await happens({
      topic: "customers/data_request",
      payload: { customer: { id: 7, email: "Kari@example.no" }, data_request: { id: 99 } },
    });
    const file = await dataRequestFile(SHOP, "99", NOW);
    expect(JSON.stringify(file)).toContain(WORDS);
  });
});
