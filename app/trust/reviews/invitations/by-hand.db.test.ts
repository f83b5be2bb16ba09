import { describe, expect, it } from "vitest";
import { DAY, happens, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { asking, Outside } from "../../../../tests/invitations";
import { aFulfilledOrder, anOrder } from "../../../../tests/orders";
import { db } from "../../../db.server";
import { startBoss } from "../../../jobs.server";
import { invitationNumbers, listInvitations, LISTED_AT_ONCE } from "./invitation-list.server";
import { inviteByHand } from "./invite-by-hand.server";
import { sampleMail, sendTestMail } from "./sample-mail.server";
import { sendInvitation } from "./send-invitation.server";
import { resumeInvitation, stopInvitation } from "./stop-invitation.server";
import { MailTrouble } from "../../../mail.server";

const later = (ms: number) => new Date(NOW.getTime() + ms);

const atShopify = (overrides = {}) => ({
  ...{ id: "gid://shopify/Order/5001", name: "#1042", email: "kari@example.no" },
  ...{ customerLocale: "nb-NO", processedAt: "2026-06-01T10:00:00Z", cancelledAt: null },
  ...{ displayFinancialStatus: "PAID", displayFulfillmentStatus: "FULFILLED" },
  shippingAddress: { firstName: "Kari", countryCodeV2: "NO" },
  billingAddress: null,
  fulfillments: [
    {
      ...{ id: "gid://shopify/Fulfillment/31", status: "SUCCESS" },
      ...{ createdAt: "2026-06-03T10:00:00Z", deliveredAt: "2026-06-05T10:00:00Z" },
    },
  ],
  lineItems: {
    nodes: [{ title: "Wool blanket", quantity: 1, product: { id: "gid://shopify/Product/1001" } }],
  },
  ...overrides,
});

const outsideWith = (...orders: unknown[]) => {
  const outside = new Outside();
  outside.orders = orders;
  outside.types = { 1001: "" };
  return outside;
};
const byHand = (typed: string, outside: Outside, now = NOW) =>
  inviteByHand(SHOP, typed, now, outside.world.connect);
const invitation = () => db.invitation.findFirstOrThrow();

describe("asking by hand", () => {
  it("asks at once, also about an order from long before the app was there", async () => {
    await asking({ on: false });
    const outside = outsideWith(atShopify());
    expect(await byHand(" #1042 ", outside)).toMatchObject({ ok: true });
    const [job] = await (await startBoss()).findJobs<{ shop: string; id: string }>("invitation");
    await sendInvitation(SHOP, job?.data.id ?? "", later(1), outside.world);
    expect(outside.sent).toMatchObject([{ to: "kari@example.no", toName: "Kari" }]);
    expect(await db.order.findFirst()).toMatchObject({
      ...{ number: "1042", country: "NO", fulfilledAt: new Date("2026-06-03T10:00:00Z") },
      deliveredAt: new Date("2026-06-05T10:00:00Z"),
    });
    expect(await invitation()).toMatchObject({ byHand: true, sentAt: later(1) });
  });

  it("finds the order by its whole number, not by its beginning", async () => {
    await asking();
    const outside = outsideWith(
      atShopify({ id: "gid://shopify/Order/9", name: "#10421" }),
      atShopify(),
    );
    await byHand("1042", outside);
    expect(await invitation()).toMatchObject({ orderId: "5001" });
  });

  it("need not wait for an order that waits already", async () => {
    await asking({ days: 60 });
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
    expect(await byHand("1042", outsideWith(atShopify()))).toMatchObject({ ok: true });
    expect(await db.invitation.findMany()).toMatchObject([{ byHand: true, dueAt: NOW }]);
  });

  it("may ask where it was stopped by hand before", async () => {
    await asking({ days: 60 });
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
    const { id } = await invitation();
    await db.$transaction((tx) => stopInvitation(tx, SHOP, id, NOW));
    expect(await byHand("1042", outsideWith(atShopify()))).toEqual({ ok: true, id });
    expect(await invitation()).toMatchObject({ stoppedAt: null, stoppedFor: null, dueAt: NOW });
  });

  it.each([
    ["nothing was typed", " # ", [atShopify()], "order-unknown"],
    ["there is no such order", "7", [atShopify()], "order-unknown"],
    ["Shopify tells no address", "1042", [atShopify({ email: null })], "no-address"],
    ["it was cancelled", "1042", [atShopify({ cancelledAt: "2026-06-02T10:00:00Z" })], "cancelled"],
    ["all was paid back", "1042", [atShopify({ displayFinancialStatus: "REFUNDED" })], "refunded"],
    [
      "nothing of it is a product",
      "1042",
      [atShopify({ lineItems: { nodes: [] } })],
      "nothing-to-ask",
    ],
  ])("does not ask when %s, and says so", async (_, typed, orders, why) => {
    await asking();
    expect(await byHand(typed, outsideWith(...orders))).toEqual({ ok: false, why });
    expect(await db.invitation.count()).toBe(0);
  });

  it("does not ask twice, nor whoever unsubscribed, nor where there is no consent", async () => {
    await asking();
    const outside = outsideWith(atShopify());
    const first = await byHand("1042", outside);
    if (!first.ok) throw new Error(first.why);
    await sendInvitation(SHOP, first.id, later(1), outside.world);
    expect(await byHand("1042", outside)).toEqual({ ok: false, why: "sent" });

    const { emailHash } = await invitation();
    await db.invitation.deleteMany();
    await db.unsubscription.create({ data: { shop: SHOP, emailHash, at: NOW } });
    expect(await byHand("1042", outside)).toEqual({ ok: false, why: "unsubscribed" });
    await db.unsubscription.deleteMany();
    await asking({ notIn: ["NO"] });
    expect(await byHand("1042", outside)).toEqual({ ok: false, why: "country" });
  });
});

describe("stopping by hand", () => {
  async function waiting() {
    await asking({ days: 60 });
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder() });
    return invitation();
  }
  const stop = (id: string, shop = SHOP) =>
    db.$transaction((tx) => stopInvitation(tx, shop, id, NOW));
  const resume = (id: string, shop = SHOP) =>
    db.$transaction((tx) => resumeInvitation(tx, shop, id, later(1000)));

  it("stops what is to come, and can be taken back", async () => {
    const { id } = await waiting();
    expect(await stop(id)).toBe(true);
    expect(await invitation()).toMatchObject({ stoppedFor: "by-hand", dueAt: null });
    expect((await listInvitations(SHOP, { state: null, after: null })).invitations).toMatchObject([
      { state: "stopped", canResume: true, orderNumber: "1042" },
    ]);
    expect(await stop(id)).toBe(false);
    expect(await resume(id)).toBe(true);
    expect(await invitation()).toMatchObject({
      ...{ stoppedFor: null, stoppedAt: null, dueAt: new Date("2027-01-02T09:00:00Z") },
    });
    expect(await resume(id)).toBe(false);
  });

  it("is not taken back once the address is gone", async () => {
    const { id } = await waiting();
    await stop(id);
    await db.invitation.updateMany({ data: { sealed: null } });
    expect(await resume(id)).toBe(false);
    expect(await invitation()).toMatchObject({ stoppedFor: "by-hand", dueAt: null });
  });

  it("is not taken back once something else speaks against it", async () => {
    const { id } = await waiting();
    await stop(id);
    await happens({ topic: "orders/cancelled", payload: anOrder() });
    expect(await resume(id)).toBe(false);
    expect(await invitation()).toMatchObject({ stoppedFor: "cancelled", sealed: null });
  });

  it("is the shop's own", async () => {
    const { id } = await waiting();
    expect(await stop(id, OTHER)).toBe(false);
    await stop(id);
    expect(await resume(id, OTHER)).toBe(false);
  });
});

describe("the list", () => {
  const some = async (count: number, row: (index: number) => object = () => ({})) => {
    await db.invitation.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        ...{ shop: SHOP, id: `i${String(index).padStart(3, "0")}`, orderId: String(index) },
        ...{ emailHash: "x", locale: "nb", createdAt: later(-Math.floor(index / 10) * DAY) },
        ...row(index),
      })),
    });
  };

  it("has each once, the newest first, page by page", async () => {
    await some(60);
    const ids: string[] = [];
    let after: { createdAt: Date; id: string } | null = null;
    const sizes: number[] = [];
    do {
      const page = await listInvitations(SHOP, { state: null, after });
      ids.push(...page.invitations.map(({ id }) => id));
      sizes.push(page.invitations.length);
      after = page.next;
    } while (after);
    expect(sizes).toEqual([LISTED_AT_ONCE, LISTED_AT_ONCE, 60 - 2 * LISTED_AT_ONCE]);
    expect(new Set(ids).size).toBe(60);
    expect(ids[0]).toBe("i009");
  });

  it("shows those in one state, and of one shop", async () => {
    const states = [
      { dueAt: NOW },
      { sentAt: NOW },
      { sentAt: NOW, answeredAt: NOW, stoppedAt: NOW },
      { sentAt: NOW, stoppedAt: NOW, stoppedFor: "refunded" },
    ];
    await some(4, (index) => states[index] ?? {});
    const inState = async (state: "due" | "sent" | "answered" | "stopped" | null, shop = SHOP) =>
      (await listInvitations(shop, { state, after: null })).invitations.map(({ id }) => id);
    expect(await inState("due")).toEqual(["i000"]);
    expect(await inState("sent")).toEqual(["i001"]);
    expect(await inState("answered")).toEqual(["i002"]);
    expect(await inState("stopped")).toEqual(["i003"]);
    expect(await inState(null)).toHaveLength(4);
    expect(await inState(null, OTHER)).toEqual([]);
  });

  it("counts what was sent in the last days, and what of it was answered", async () => {
    const days = (count: number) => later(-count * DAY);
    await some(4, (index) => ({
      sentAt: days([1, 29, 31, 91][index] ?? 0),
      answeredAt: index % 2 ? NOW : null,
    }));
    expect(await invitationNumbers(SHOP, 30, NOW)).toEqual({ days: 30, sent: 2, answered: 1 });
    expect(await invitationNumbers(SHOP, 90, NOW)).toEqual({ days: 90, sent: 3, answered: 1 });
    expect(await invitationNumbers(OTHER, 90, NOW)).toMatchObject({ sent: 0 });
  });
});

describe("the test mail", () => {
  it("goes to the shop's own address, with its own words and products", async () => {
    await asking({ subject: { nb: "Vel?" } });
    const outside = new Outside();
    const wanted = { mail: "invitation", locale: "nb" } as const;
    expect(await sendTestMail(SHOP, wanted, NOW, outside.world.send)).toEqual({
      ok: true,
      to: "hello@woolly.example",
    });
    expect(outside.sent).toMatchObject([{ to: "hello@woolly.example", subject: "Vel?" }]);
    expect(outside.sent[0]?.text).toContain("Et av produktene dine");
  });

  it("says what stands in its way", async () => {
    const wanted = { mail: "reminder", locale: "en" } as const;
    expect(await sampleMail(SHOP, wanted, NOW)).toBeNull();
    await asking();
    const outside = new Outside();
    outside.next = [new MailTrouble("temporary", "no route to <a@b.example>")];
    expect(await sendTestMail(SHOP, wanted, NOW, outside.world.send)).toEqual({
      ok: false,
      why: "mail",
      said: "no route to …",
    });
  });
});
