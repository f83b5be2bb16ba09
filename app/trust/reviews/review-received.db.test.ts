import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readFlowTriggers } from "../../../dev-store/flow-trigger-definitions";
import { anAdmin } from "../../../tests/an-admin";
import { aNewReview, PRODUCT, storedReview } from "../../../tests/reviews";
import { db } from "../../db.server";
import { stopBoss } from "../../jobs.server";
import { TABLES } from "../../forget-shop.server";
import type { NewReview } from "./new-review.server";
import { tellFlow } from "./review-received.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

async function told(review: Partial<NewReview> = {}, id?: string) {
  const stored = await storedReview(SHOP, aNewReview(review), NOW);
  const admin = anAdmin({ ReviewReceived: { flowTriggerReceive: { userErrors: [] } } });
  await tellFlow(SHOP, id ?? stored.id, () => Promise.resolve(admin));
  const payload = admin.asked[0]?.variables["payload"] as Record<string, unknown> | undefined;
  return { id: stored.id, payload };
}

describe("what Shopify Flow is told of a review", () => {
  it("is what the extension names, each thing and no other", async () => {
    const [trigger] = readFlowTriggers();
    expect(trigger?.handle).toBe("review-received");
    const { payload } = await told({ customerId: "207119551" });
    const named = trigger?.fields.map(({ key }) => key) ?? [];
    expect(Object.keys(payload ?? {}).sort()).toEqual(named.sort());
  });

  it("is the review as it stands, and where the merchant finds it", async () => {
    const { id, payload } = await told();
    expect(payload).toEqual({
      product_id: Number(PRODUCT),
      Rating: 5,
      Title: "Varmt og mykt",
      Text: "Teppet er like godt som på bildene, og kom raskt fram.",
      Verified: false,
      State: "shown",
      Language: "nb",
      "Review URL": `https://${SHOP}/admin/apps/test-key/app/reviews/${id}`,
    });
  });

  it("names no product where the review is about the shop", async () => {
    const { payload } = await told({ productId: "", rating: 1 });
    expect(payload).toMatchObject({ Rating: 1 });
    expect(payload).not.toHaveProperty("product_id");
  });

  it("is nothing where the review is gone", async () => {
    expect((await told({}, "gone")).payload).toBeUndefined();
  });
});
