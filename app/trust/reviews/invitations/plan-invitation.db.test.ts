import { describe, expect, it } from "vitest";
import { DAY, happens, installed, NOW, SHOP } from "../../../../tests/deliveries";
import { asking } from "../../../../tests/invitations";
import { aFulfilledOrder, anOrder, aParcel, aParcelEvent, aRefund } from "../../../../tests/orders";
import { aNewReview, storedReview } from "../../../../tests/reviews";
import { db } from "../../../db.server";
import { storeProducts } from "../products.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { openContact } from "./contact.server";
import { planInvitation } from "./plan-invitation.server";

const LEFT = new Date("2026-11-03T09:00:00Z");
const after = (days: number) => new Date(LEFT.getTime() + days * DAY);

const created = { topic: "orders/create", payload: anOrder() };
const fulfilled = { topic: "orders/fulfilled", payload: aFulfilledOrder() };
const cancelled = {
  topic: "orders/cancelled",
  payload: anOrder({ cancelled_at: "2026-11-04T08:00:00Z" }),
};
const delivered = { topic: "fulfillment_events/create", payload: aParcelEvent() };
const allGivenBack = {
  topic: "refunds/create",
  payload: aRefund([{ productId: 1001, quantity: 2, of: 2 }, { productId: 1002 }]),
};

const aProduct = (id: string, type: string) => ({
  ...{ id, type, handle: id, title: id, vendor: "", skus: [], barcodes: [], picture: null },
});
const knownProducts = (type = "") =>
  storeProducts(db, SHOP, [aProduct("1001", type), aProduct("1002", "")], NOW);
const invitations = () => db.invitation.findMany();

describe("an invitation", () => {
  it("is planned when the order has left, with the address and the first name, unreadable", async () => {
    await asking();
    await knownProducts();
    await happens(created);
    expect(await invitations()).toEqual([]);
    await happens(fulfilled);
    const [invitation] = await invitations();
    expect(invitation).toMatchObject({
      ...{ orderId: "5001", locale: "nb-NO", country: "NO", dueAt: after(7), createdAt: NOW },
      ...{ stoppedAt: null, sentAt: null, byHand: false },
    });
    expect(openContact(invitation?.sealed ?? Buffer.from(""))).toEqual({
      email: "Kari.Nordmann@example.no",
      name: "Kari",
    });
    expect(Buffer.from(invitation?.sealed ?? []).toString()).not.toContain("Kari");
  });

  it("is one for an order, however often and from how many sides it is told", async () => {
    await asking();
    await knownProducts();
    await Promise.all([created, fulfilled, fulfilled, delivered].map(happens));
    await happens(fulfilled);
    expect(await invitations()).toMatchObject([{ dueAt: after(7) }]);
  });

  it("moves with the arrival, where that counts", async () => {
    await asking({ countedFrom: "delivered" });
    await knownProducts();
    await happens(fulfilled);
    expect(await invitations()).toMatchObject([{ dueAt: after(5 + 7) }]);
    await happens(delivered);
    expect(await invitations()).toMatchObject([{ dueAt: new Date("2026-11-12T12:00:00Z") }]);
  });

  it("waits for the last of several parcels, where the arrival counts", async () => {
    await asking({ countedFrom: "delivered" });
    await knownProducts();
    const fulfillments = [aParcel(), aParcel({ id: 32 })];
    const arrival = aParcelEvent({ fulfillment_id: 32, happened_at: "2026-11-11T12:00:00Z" });
    await happens({ ...fulfilled, payload: aFulfilledOrder({ fulfillments }) });
    await happens(delivered);
    expect(await invitations()).toMatchObject([{ dueAt: after(5 + 7) }]);
    await happens({ ...delivered, payload: arrival });
    expect(await invitations()).toMatchObject([{ dueAt: new Date("2026-11-18T12:00:00Z") }]);
  });

  it("waits as long as its products want, and is looked at soon while Shopify was not asked what they are", async () => {
    await asking({ perType: [{ type: "Blankets", days: 40 }] });
    await happens(fulfilled);
    expect(await invitations()).toMatchObject([{ dueAt: NOW }]);
    await knownProducts("Blankets");
    await happens(delivered);
    expect(await invitations()).toMatchObject([{ dueAt: after(40) }]);
  });

  it.each([
    ["cancelled", cancelled],
    ["refunded", allGivenBack],
  ])("is stopped, and its address forgotten, when the order is %s", async (reason, message) => {
    await asking();
    await knownProducts();
    await happens(fulfilled);
    await happens(message);
    const stopped = { stoppedFor: reason, stoppedAt: NOW, dueAt: null, sealed: null };
    expect(await invitations()).toMatchObject([stopped]);
    const again = { email: "kari@example.no", name: null };
    await db.$transaction((tx) => planInvitation(tx, SHOP, "5001", after(30), again));
    expect(await invitations()).toMatchObject([stopped]);
  });

  it("is one, though two plan it at the same moment", async () => {
    await asking();
    await happens({ ...fulfilled, payload: aFulfilledOrder({ email: null }) });
    await db.order.updateMany({ data: { emailHash: "known" } });
    const plan = (wait: number) =>
      db.$transaction(async (tx) => {
        await planInvitation(tx, SHOP, "5001", NOW, { email: "kari@example.no", name: null });
        await new Promise((resolve) => setTimeout(resolve, wait));
      });
    const first = plan(200);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([first, plan(0)]);
    expect(await invitations()).toHaveLength(1);
  });

  it.each([
    ["of an order that was cancelled first", [cancelled, fulfilled]],
    ["without an address", [{ ...fulfilled, payload: aFulfilledOrder({ email: null }) }]],
    ["of an order that has not left", [created, delivered]],
  ])("is not kept %s", async (_, messages) => {
    await asking();
    for (const message of messages) await happens(message);
    expect(await invitations()).toEqual([]);
  });

  it("is not kept, nor any address, while asking is switched off", async () => {
    await installed(SHOP, NOW);
    await happens(fulfilled);
    expect(await invitations()).toEqual([]);
  });

  it("is noted without an address where it will not be sent and the merchant might wonder", async () => {
    await asking({ notIn: ["NO"] });
    await happens(fulfilled);
    expect(await invitations()).toMatchObject([
      { stoppedFor: "country", sealed: null, dueAt: null },
    ]);
  });

  it("is not sent to somebody who has unsubscribed, by any spelling of the address", async () => {
    await asking();
    const hash = emailHash(await shopKey(SHOP), "kari.nordmann+shop@EXAMPLE.no");
    await db.unsubscription.create({ data: { shop: SHOP, emailHash: hash, at: NOW } });
    await happens(fulfilled);
    expect(await invitations()).toMatchObject([{ stoppedFor: "unsubscribed", sealed: null }]);
  });

  it("is answered by a review that came another way", async () => {
    await asking();
    await knownProducts();
    await happens(fulfilled);
    await storedReview(SHOP, aNewReview({ orderId: "5001" }), NOW);
    await happens(delivered);
    expect(await invitations()).toMatchObject([{ answeredAt: NOW, dueAt: null, sealed: null }]);
  });

  it("goes to the address as it was corrected", async () => {
    await asking();
    await knownProducts();
    await happens(fulfilled);
    await happens({ ...fulfilled, payload: aFulfilledOrder({ email: "kari@nordmann.example" }) });
    const [invitation] = await invitations();
    expect(openContact(invitation?.sealed ?? Buffer.from("")).email).toBe("kari@nordmann.example");
    expect(invitation?.emailHash).toBe(emailHash(await shopKey(SHOP), "kari@nordmann.example"));
  });
});
