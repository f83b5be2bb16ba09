import pg from "pg";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aShop } from "../../tests/facts";
import { ProductsInMemory } from "../../tests/products-in-memory";
import { anAnswerIn, aQuestionIn } from "../../tests/questions";
import { aNewReview, storedReview } from "../../tests/reviews";
import { db } from "../db.server";
import { TABLES } from "../forget-shop.server";
import { stopBoss } from "../jobs.server";
import { FIRST_PAGE } from "../trust/reviews/limits";
import { drawn, rowsBehind, settle } from "./behind-products.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-22T13:00:00Z");
const [MUG, BOWL] = ["1001", "1002"];

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await stopBoss();
  await db.$disconnect();
});

const write = (productId: string, overrides = {}, at = NOW) =>
  storedReview(SHOP, aNewReview({ productId, ...overrides }), at);

async function behind(shop = SHOP) {
  const rows = await rowsBehind(shop, "", 100);
  const shopify = new ProductsInMemory(
    shop,
    rows.map(({ productId }) => ({ id: productId, handle: `product-${productId}` })),
  );
  return drawn(await shopify.connect(), aShop({ shop }), rows, NOW);
}

/** What a product's metafield says, of those that are drawn. */
function valueOf(products: Awaited<ReturnType<typeof behind>>, id: string, key: string) {
  const change = products.find(({ productId }) => productId === id)?.change;
  const value = change?.set.find(({ name }) => name === key)?.value;
  return value === undefined ? undefined : (JSON.parse(value) as Record<string, unknown>);
}

describe("products that are drawn together", () => {
  it("each have their own counts, reviews and questions", async () => {
    await write(MUG, { rating: 5, body: "Tung og god." });
    await write(BOWL, { rating: 2, body: "Den sprakk." });
    const asked = await aQuestionIn(SHOP, { productId: BOWL, body: "Tåler den ovnen?" });
    await anAnswerIn(SHOP, asked, { body: "Nei." });

    const products = await behind();
    expect(valueOf(products, MUG, "page")).toMatchObject({
      ...{ count: 1, average: 5, reviews: [{ body: "Tung og god." }] },
    });
    expect(valueOf(products, BOWL, "page")).toMatchObject({
      ...{ count: 1, average: 2, reviews: [{ body: "Den sprakk." }] },
    });
    expect(valueOf(products, MUG, "questions")).toBeUndefined();
    expect(JSON.stringify(valueOf(products, BOWL, "questions"))).toMatch(/Tåler den ovnen.*Nei/);
  });

  it("each show the newest of theirs, and nothing that is held", async () => {
    for (let nth = 0; nth < FIRST_PAGE + 3; nth += 1) {
      await write(MUG, { body: `Nummer ${nth}.` }, new Date(NOW.getTime() + nth * 1_000));
    }
    await write(MUG, { body: "Holdt.", heldFor: ["by-hand"] }, LATER);
    await write(BOWL);
    const products = await behind();
    const page = valueOf(products, MUG, "page") as { reviews: { body: string }[] };
    expect(page.reviews).toHaveLength(FIRST_PAGE);
    expect(JSON.stringify(page.reviews[0])).toContain(`Nummer ${FIRST_PAGE + 2}.`);
    expect(JSON.stringify(page)).not.toContain("Holdt");
  });

  it("show nothing of another shop, whose products and reviews have the same numbers", async () => {
    const OTHER = "other.myshopify.com";
    const ours = await write(MUG, { body: "Vår." });
    for (let nth = 0; nth <= FIRST_PAGE + 1; nth += 1) {
      await storedReview(OTHER, aNewReview({ productId: MUG, body: "Deres." }), LATER);
    }
    const [theirs] = await db.review.findMany({ where: { shop: OTHER }, take: 1 });
    await db.review.updateMany({
      where: { shop: OTHER, id: theirs?.id },
      data: { id: ours.id, writtenAt: NOW },
    });
    await aQuestionIn(OTHER, { productId: MUG, body: "Deres?" });
    const products = await behind();
    expect(valueOf(products, MUG, "page")).toMatchObject({ reviews: [{ body: "Vår." }] });
    expect(JSON.stringify(products)).not.toContain("Deres");
  });

  it("are read and noted with as many statements as one of them", async () => {
    const statements = async (products: number) => {
      for (let nth = 0; nth < products; nth += 1) await write(String(2_000 + nth));
      await behind();
      const query = vi.spyOn(pg.Client.prototype, "query");
      await settle(SHOP, await behind());
      const { length } = query.mock.calls;
      query.mockRestore();
      expect(await rowsBehind(SHOP, "", 1)).toEqual([]);
      return length;
    };
    const ofOne = await statements(1);
    expect(ofOne).toBeGreaterThan(3);
    expect(await statements(20)).toBe(ofOne);
  });
});

describe("products that are noted as shown", () => {
  it("are all but those that somebody else has published meanwhile, of which nobody knows", async () => {
    await write(MUG);
    await write(BOWL);
    const products = await behind();
    await db.productPublication.updateMany({ where: { productId: MUG }, data: { shown: "{}" } });
    await settle(SHOP, products);
    expect(await rowsBehind(SHOP, "", 10)).toMatchObject([
      { productId: MUG, published: 0, shown: null },
    ]);
    const [row] = await db.productPublication.findMany({ where: { productId: BOWL } });
    expect(row).toMatchObject({ published: 1, asked: 1, problem: null });
    expect(row?.shown).toContain("rating_count");
  });

  it("are behind still if a change came while they were written", async () => {
    await write(MUG);
    const products = await behind();
    await write(MUG, { body: "I mellomtiden." });
    await settle(SHOP, products);
    expect(await rowsBehind(SHOP, "", 10)).toMatchObject([{ published: 1, asked: 2 }]);
  });
});
