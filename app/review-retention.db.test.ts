import { describe, expect, it } from "vitest";
import { DAY, happens, NOW, SHOP } from "../tests/deliveries";
import { asking } from "../tests/invitations";
import { aFulfilledOrder } from "../tests/orders";
import { aNewReview, storedReview } from "../tests/reviews";
import { db } from "./db.server";
import { deleteExpired } from "./retention.server";

// The parcel of the example order left on the third.
const LEFT = new Date("2026-11-03T09:00:00Z");
const after = (days: number) => new Date(LEFT.getTime() + days * DAY);
const passed = (days: number) => new Date(NOW.getTime() + days * DAY);

const counts = async () =>
  Promise.all([db.order.count(), db.orderLine.count(), db.invitation.count()]);

describe("the sweep", () => {
  it("forgets an order with its products and mails half a year after the last that happened to it", async () => {
    await asking();
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
    const others = aFulfilledOrder({
      id: 6001,
      fulfillments: [{ created_at: after(5).toISOString() }],
    });
    await happens({ topic: "orders/fulfilled", payload: others });
    await storedReview(SHOP, aNewReview({ orderId: "5001" }), NOW);
    await db.unsubscription.create({ data: { shop: SHOP, emailHash: "x", at: LEFT } });

    await deleteExpired(after(180));
    expect(await counts()).toEqual([2, 4, 2]);
    await deleteExpired(after(181));
    expect(await counts()).toEqual([1, 2, 1]);
    expect(await db.review.findFirst()).toMatchObject({ orderId: "5001" });
    expect(await db.unsubscription.count()).toBe(1);
  });

  it("empties an address that a stopped invitation still had", async () => {
    await asking();
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
    await db.invitation.updateMany({ data: { stoppedAt: NOW } });
    await deleteExpired(new Date(NOW.getTime() + 59 * 60_000));
    expect((await db.invitation.findFirst())?.sealed).not.toBeNull();
    await deleteExpired(new Date(NOW.getTime() + 61 * 60_000));
    expect((await db.invitation.findFirst())?.sealed).toBeNull();
  });

  it("forgets after a month from where anything was sent, and what was counted stays", async () => {
    await asking();
    const { id } = await storedReview(SHOP, aNewReview({ senderHash: "s" }), NOW);
    const at = NOW;
    const question = { shop: SHOP, id: "q", productId: "1", body: "?", locale: "en", bodyHash: "" };
    await db.productQuestion.create({
      data: { ...question, authorName: "", askedAt: at, heldFor: [], senderHash: "s" },
    });
    await db.productAnswer.create({
      data: {
        ...{ shop: SHOP, questionId: "q", id: "a", body: "!", locale: "en", bodyHash: "" },
        ...{ writtenAt: at, heldFor: [], senderHash: "s" },
      },
    });
    await db.reviewVote.create({ data: { shop: SHOP, reviewId: id, senderHash: "s", at } });
    const report = { shop: SHOP, reviewId: id, at, reason: "spam", text: "", senderHash: "s" };
    await db.reviewReport.createMany({
      data: [
        { ...report, id: "open" },
        { ...report, id: "settled", settledAt: at },
      ],
    });
    await db.review.updateMany({ data: { helpful: 1 } });
    const senders = async () => [
      ...(await db.review.findMany()),
      ...(await db.productQuestion.findMany()),
      ...(await db.productAnswer.findMany()),
      ...(await db.reviewReport.findMany()),
      ...(await db.reviewVote.findMany()),
    ];

    await deleteExpired(passed(30));
    expect((await senders()).map(({ senderHash }) => senderHash)).toEqual(Array(6).fill("s"));
    await deleteExpired(passed(31));
    expect((await senders()).map(({ senderHash }) => senderHash)).toEqual(Array(4).fill(null));
    expect(await db.reviewReport.findMany()).toMatchObject([{ id: "open" }]);
    expect(await db.review.findFirst()).toMatchObject({ helpful: 1 });
  });
});
