import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { customerReviews } from "../../extensions/customer-reviews/src/customer-reviews";
import { aNewReview, storedReview } from "../../tests/reviews";
import { aSessionToken, SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { stopBoss } from "../jobs.server";
import type { NewReview } from "../trust/reviews/new-review.server";
import { loader } from "./api.customers.$id.reviews";

shopifyTokens();

const OTHER = "other.myshopify.com";
const CUSTOMER = "207119551";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  await db.review.deleteMany();
  await db.reviewEvent.deleteMany();
  await db.order.deleteMany();
  await db.product.deleteMany();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const aReview = async (overrides: Partial<NewReview> = {}, shop = SHOP, at = NOW) =>
  (await storedReview(shop, aNewReview({ customerId: CUSTOMER, ...overrides }), at)).id;

type Asked = { id?: string; method?: string; token?: string | null; shop?: string };

/** As a browser asks for an extension, from Shopify's own origin. */
async function ask({ id = CUSTOMER, method = "GET", token, shop = SHOP }: Asked = {}) {
  const bearer = token === undefined ? await aSessionToken({ shop }) : token;
  const request = new Request(`https://tillit.example/api/customers/${id}/reviews`, {
    method,
    headers: {
      ...{ accept: "application/json", origin: "https://extensions.shopifycdn.com" },
      "user-agent": "Mozilla/5.0 Chrome/140",
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  });
  const answer = await loader({ request, params: { id }, context: {} }).catch(
    (thrown: unknown) => thrown,
  );
  return answer as Response;
}

/** What the extension makes of the answer. */
const seen = async (asked?: Asked) =>
  customerReviews(`gid://shopify/Customer/${asked?.id ?? CUSTOMER}`, () => ask(asked));

describe("a customer's reviews, as the extension asks for them", () => {
  it("are what the block shows of them, and nothing else", async () => {
    const told = { handle: "blanket", type: "", vendor: "", skus: [], barcodes: [] };
    const product = { shop: SHOP, id: "1001", title: "Wool blanket", ...told, lookedUpAt: NOW };
    await db.product.create({ data: product });
    const id = await aReview({
      heldFor: ["links"],
      title: "Warm",
      body: "Soft,\n\ntoo. ".repeat(40),
    });
    const { reviews, more } = await seen();
    expect(more).toBe(false);
    expect(reviews).toEqual([
      {
        ...{ id, rating: 5, title: "Warm", product: { title: "Wool blanket" }, state: "held" },
        ...{ body: expect.stringMatching(/^(Soft, too\. ){10,}.*…$/) as string },
        ...{ writtenAt: NOW.toISOString(), verified: false },
      },
    ]);
    expect(reviews[0]?.body.length).toBeLessThanOrEqual(240);
  });

  it("are the newest five, and that there are more", async () => {
    const ids: string[] = [];
    for (let day = 1; day <= 6; day += 1) {
      ids.push(await aReview({ productId: "" }, SHOP, new Date(2026, 10, day)));
    }
    const { reviews, more } = await seen();
    expect(reviews.map(({ id }) => id)).toEqual(ids.reverse().slice(0, 5));
    expect(reviews[0]?.product).toBeNull();
    expect(more).toBe(true);
  });

  it("are those about the customer's orders, too, but nobody's by an address alone", async () => {
    const order = { shop: SHOP, id: "7", number: "1042", orderedAt: NOW, forgetAt: NOW };
    await db.order.create({ data: { ...order, customerId: CUSTOMER, emailHash: "kari" } });
    const id = await aReview({ customerId: null, orderId: "7" });
    await aReview({ customerId: null });
    await aReview({ customerId: "1" });
    expect((await seen()).reviews).toMatchObject([{ id, verified: true, state: "shown" }]);
  });

  it("leave out what was deleted, and another shop's", async () => {
    const id = await aReview();
    await aReview({}, OTHER);
    await db.review.update({ where: { shop_id: { shop: SHOP, id } }, data: { deletedAt: NOW } });
    expect(await seen()).toEqual({ reviews: [], more: false });
  });

  it("may be read from Shopify's origin, after the browser has asked whether", async () => {
    const before = await ask({ method: "OPTIONS", token: null });
    expect(before.status).toBe(204);
    expect(before.headers.get("access-control-allow-headers")).toContain("Authorization");
    for (const answer of [before, await ask(), await ask({ id: "x" })]) {
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect((await ask()).headers.get("cache-control")).toBe("no-store");
  });

  it("are nobody's without a session, or with one that somebody made up", async () => {
    await aReview();
    const forged = await aSessionToken({ secret: "guessed" });
    for (const token of [null, "x", forged]) {
      const answer = await ask({ token });
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain("Varmt");
    }
  });

  it.each(["x", "1".repeat(21), "", "-1", "1 OR 1"])("are nobody's under %j", async (id) => {
    expect((await ask({ id: encodeURIComponent(id) })).status).toBe(404);
  });
});
