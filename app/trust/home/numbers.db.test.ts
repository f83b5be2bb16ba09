import { beforeEach, describe, expect, it } from "vitest";
import { before, DAY, NOW, SHOP } from "../../../tests/deliveries";
import { queued } from "../../../tests/mails";
import { aNewReview, storedReview } from "../../../tests/reviews";
import { openShop } from "../../../tests/visitors";
import { declared } from "../../../tests/withdrawals";
import { db } from "../../db.server";
import { isNothingYet } from "./numbers";
import { homeNumbers } from "./numbers.server";

beforeEach(() => openShop());

const numbers = (overdue: number | null = null) => homeNumbers(SHOP, NOW, overdue);

async function anInvitation(id: string, times: { sentAt?: Date; answeredAt?: Date }) {
  const of = { shop: SHOP, id, orderId: id, emailHash: id, locale: "nb", createdAt: NOW };
  await db.invitation.create({ data: { ...of, ...times } });
}

async function aRequest(id: string, fate: { decision?: string; cancelledAt?: Date } = {}) {
  const of = { shop: SHOP, id, shownBy: "typed", sealed: Buffer.from(""), locale: "nb" };
  await db.cancellationRequest.create({
    data: { ...of, requestedAt: NOW, keepUntil: NOW, ...fate },
  });
}

describe("the numbers of the home page", () => {
  it("of a shop to which nothing has come are nothing yet", async () => {
    expect(isNothingYet(await numbers())).toBe(true);
  });

  it("have the shown reviews, their average, and how many of the shop's own got a reply", async () => {
    await storedReview(SHOP, aNewReview({ rating: 5 }), before(2 * DAY));
    const second = aNewReview({ rating: 4 });
    await storedReview(SHOP, second, before(DAY));
    const [one] = await db.review.findMany({ where: { shop: SHOP }, take: 1 });
    await db.review.update({
      where: { shop_id: { shop: SHOP, id: one!.id } },
      data: { reply: "Takk", repliedAt: NOW },
    });
    expect(await numbers()).toMatchObject({
      ...{ reviews: 2, average: 4.5, stars: [0, 0, 0, 1, 1] },
      replies: { of: 2, given: 1 },
    });
  });

  it("count the invitations of the last 30 days only", async () => {
    await anInvitation("1", { sentAt: before(DAY), answeredAt: NOW });
    await anInvitation("2", { sentAt: before(29 * DAY) });
    await anInvitation("3", { sentAt: before(31 * DAY), answeredAt: NOW });
    await anInvitation("4", {});
    expect((await numbers()).invitations).toEqual({ sent: 2, answered: 1 });
  });

  it("count the withdrawals and cancellations that are open", async () => {
    await declared();
    await declared();
    const [done] = await db.withdrawal.findMany({ where: { shop: SHOP }, take: 1 });
    await db.withdrawal.update({
      where: { shop_id: { shop: SHOP, id: done!.id } },
      data: { closedAt: NOW },
    });
    await aRequest("1");
    await aRequest("2", { decision: "confirmed" });
    await aRequest("3", { decision: "refused" });
    await aRequest("4", { decision: "confirmed", cancelledAt: NOW });
    expect(await numbers(1)).toMatchObject({
      withdrawals: { open: 1, overdue: 1 },
      cancellations: { waiting: 2 },
    });
  });

  it("count the confirmations that left in the last 30 days, and those that did not arrive", async () => {
    for (const name of ["a", "b", "c"]) {
      await queued({ name, kind: "confirmation" });
    }
    const where = (name: string) => ({ where: { shop_name: { shop: SHOP, name } } });
    await db.queuedMail.update({ ...where("a"), data: { sentAt: before(DAY) } });
    await db.queuedMail.update({
      ...where("b"),
      data: { sentAt: before(DAY), bouncedAt: before(DAY) },
    });
    await db.queuedMail.update({ ...where("c"), data: { sentAt: before(40 * DAY) } });
    expect((await numbers()).confirmations).toEqual({ sent: 2, inTrouble: 1 });
  });
});
