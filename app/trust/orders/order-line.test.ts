import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAfter, type LineNews, type OrderLine } from "./order-line";

const day = (days: number) => new Date(Date.UTC(2026, 10, days));
const mug = { productId: "1", title: "Mug" };
const bought = (pieces: number): LineNews => ({ ...mug, bought: pieces });
const givenBack = (pieces: number, on: Date, of = 1): LineNews => ({
  ...{ ...mug, bought: of },
  ...{ refunded: pieces, refundedAt: on },
});

const after = (...news: LineNews[]) => news.reduce<OrderLine | null>(lineAfter, null);

describe("what an order has of a product", () => {
  it("is given back with its last piece", () => {
    const one = after(bought(2), givenBack(1, day(1)));
    expect(one).toMatchObject({ refunded: 1, refundedAt: null });
    expect(lineAfter(one, givenBack(1, day(2)))).toMatchObject({
      ...{ refunded: 2, refundedAt: day(2) },
    });
  });

  it("is kept while nobody knows how much of it there was", () =>
    expect(after(bought(0))).toMatchObject({ refundedAt: null }));

  it("is the same in whatever order its news come", () => {
    const news = fc.array(
      fc.oneof(
        fc.nat(5).map(bought),
        fc
          .tuple(fc.nat(3), fc.integer({ min: 1, max: 28 }), fc.nat(3))
          .map(([pieces, on, of]) => givenBack(pieces, day(on), of)),
      ),
      { minLength: 1 },
    );
    const both = news.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(both, ([all, shuffled]) => {
        expect(after(...shuffled)).toEqual(after(...all));
      }),
    );
  });
});
