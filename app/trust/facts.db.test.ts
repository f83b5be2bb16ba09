import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "../../tests/facts";
import { aNewReview, storedReview } from "../../tests/reviews";
import { db } from "../db.server";
import { stateOfFacts } from "./facts.server";
import { chooseReviews, holdReviews } from "./reviews/moderation.server";

const SHOP = "careful-goods.myshopify.com";

afterAll(() => db.$disconnect());

describe("the state of what is known of a shop", () => {
  beforeEach(async () => {
    await db.review.deleteMany();
    await db.reviewTally.deleteMany();
  });

  it("is another after each change of its reviews, and the same without one", async () => {
    const states = [await stateOfFacts(SHOP)];
    const then = async (change: Promise<unknown>) => {
      await change;
      states.push(await stateOfFacts(SHOP));
    };
    await then(storedReview(SHOP, aNewReview(), NOW));
    const { id } = await db.review.findFirstOrThrow({ where: { shop: SHOP } });
    await then(db.$transaction((tx) => chooseReviews(tx, SHOP, [id], true, NOW)));
    await then(db.$transaction((tx) => chooseReviews(tx, SHOP, [id], false, NOW)));
    await then(db.$transaction((tx) => holdReviews(tx, SHOP, [id], NOW)));
    const [nothing, shown, chosen] = states;
    expect(new Set(states)).toEqual(new Set([nothing, shown, chosen]));
    expect(states).toEqual([nothing, shown, chosen, shown, nothing]);
    expect(new Set([nothing, shown, chosen]).size).toBe(3);
  });
});
