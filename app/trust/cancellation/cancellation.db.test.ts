import { beforeEach, describe, expect, it } from "vitest";
import {
  anOrderThere,
  openForRequests,
  OrdersInMemory,
  queued,
} from "../../../tests/cancellations";
import { boss, DAY, happens, NOW, SHOP } from "../../../tests/deliveries";
import { aBusiness } from "../../../tests/examples/business";
import { anOrder } from "../../../tests/orders";
import { ordered } from "../../../tests/visitors";
import { AdminTrouble } from "../../admin-api/trouble.server";
import { dataRequestFile } from "../../data-requests.server";
import { db } from "../../db.server";
import { KEPT_DAYS } from "../orders/order";
import { askForCancellation, type Asked } from "./ask.server";
import { cancelConfirmed } from "./cancel-order.server";
import { stateOf } from "./cancellation";
import { confirmCancellation, declineCancellation, withdrawRequest } from "./decide.server";
import { forgetOldCancellations } from "./forget-cancellations.server";
import { lookInto } from "./look-into.server";
import { cancellationOf } from "./stored-cancellation.server";

const MINUTE = 60_000;
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const later = (ms: number) => new Date(NOW.getTime() + ms);

let shopify = new OrdersInMemory();
beforeEach(async () => {
  shopify = new OrdersInMemory();
  await openForRequests();
  await ordered();
});

const linked: Asked = {
  ...{ shownBy: "link", orderId: "5001", orderNumber: "#1042", email: null, locale: "nb" },
};
const typed: Asked = {
  ...{ shownBy: "typed", orderId: null, orderNumber: "1042", locale: "nb" },
  email: "kari.nordmann@example.no",
};

const ask = (asked: Asked = linked, now = NOW) =>
  db.$transaction((tx) => askForCancellation(tx, SHOP, asked, now));
const look = (id: string, now = NOW) => lookInto(SHOP, id, now, shopify.connect);
async function asked(about: Asked = linked) {
  const { id } = await ask(about);
  await look(id);
  return id;
}
const confirm = (id: string, now = NOW) =>
  db.$transaction((tx) => confirmCancellation(tx, SHOP, id, now));
const cancel = (id: string, now = NOW) => cancelConfirmed(SHOP, id, now, shopify);
const decline = (id: string, reason: "left" | "packed" | "other" = "packed", words = "") =>
  db.$transaction((tx) => declineCancellation(tx, SHOP, id, { reason, words }, NOW));
async function request(id: string) {
  const found = await cancellationOf(db, SHOP, id);
  if (!found) throw new Error("the request is gone");
  return { ...found, state: stateOf(found) };
}
const names = async () => (await queued()).map(({ name }) => name.split(":")[0]);
const mailCalled = async (name: string) =>
  (await queued()).find((one) => one.name.startsWith(`${name}:`))?.mail;

describe("a request", () => {
  it("reaches the merchant and its buyer at once, with the way it was paid", async () => {
    const id = await asked();
    expect(await request(id)).toMatchObject({
      ...{ state: "open", orderId: "5001", orderNumber: "#1042", gateways: ["visa"] },
    });
    const notice = await mailCalled("cancellation-asked");
    expect(notice).toMatchObject({ to: "hello@woolly.example" });
    expect(notice?.text).toContain("Betalt med: Kort");
    expect(notice?.text).toContain(`https://${SHOP}/admin/apps/test-key/app/orders/cancellations`);
    const receipt = await mailCalled("cancellation-received");
    expect(receipt).toMatchObject({ to: "Kari.Nordmann@example.no" });
    expect(receipt?.text).toMatch(/apps\/tillit\/cancellation\?id=[\w-]+&order=5001\./);
  });

  it("reaches the merchant where mail was stated to go, and is answered from there", async () => {
    const value = aBusiness({ email: "post@woolly.example" });
    const row = { shop: SHOP, name: "business", value: { shape: 1, value }, revision: 1 };
    await db.setting.create({ data: { ...row, savedAt: NOW } });
    await asked();
    expect(await mailCalled("cancellation-asked")).toMatchObject({ to: "post@woolly.example" });
    const receipt = await mailCalled("cancellation-received");
    expect(receipt).toMatchObject({ replyTo: "post@woolly.example" });
  });

  it("is looked into once, however often its job runs", async () => {
    const id = await asked();
    await look(id);
    expect(await names()).toHaveLength(2);
  });

  it("is one for each order, also when two ask at the same moment", async () => {
    const slowly = db.$transaction(async (tx) => {
      const { id } = await askForCancellation(tx, SHOP, linked, NOW);
      await moment(200);
      return id;
    });
    await moment(50);
    const { id } = await ask();
    expect(id).toBe(await slowly);
    expect(await boss.findJobs("cancellation")).toHaveLength(1);
    await look(id);
    expect((await ask()).id).toBe(id);
    expect(await db.cancellationRequest.count()).toBe(1);
  });

  it("that was typed finds its order by number and address together", async () => {
    const id = await asked(typed);
    expect(await request(id)).toMatchObject({ orderId: "5001", typedNumber: "1042" });
    const wrong = await asked({ ...typed, email: "ola@example.no" });
    expect(await request(wrong)).toMatchObject({ state: "open", orderId: null, lookedAt: NOW });
    expect(await names()).toHaveLength(2);
  });

  it("that was typed joins what was asked otherwise, and takes nothing from it", async () => {
    const own = await asked();
    const guessed = await asked(typed);
    expect(guessed).not.toBe(own);
    expect(await request(guessed)).toMatchObject({ state: "doubled" });
    expect(await request(own)).toMatchObject({ state: "open" });
    expect(await names()).toHaveLength(2);
  });

  it("by the link counts more than one that was typed before", async () => {
    const guessed = await asked(typed);
    const own = await asked();
    expect(await request(guessed)).toMatchObject({ state: "doubled" });
    expect(await request(own)).toMatchObject({ state: "open" });
  });

  it("about a parcel that has left is answered by itself, with how to withdraw", async () => {
    shopify.orders["5001"]!.displayFulfillmentStatus = "PARTIALLY_FULFILLED";
    const id = await asked();
    expect(await request(id)).toMatchObject({
      ...{ state: "declined", decidedBy: "rule", reason: "left" },
    });
    expect(await names()).toEqual(["cancellation-declined"]);
    expect((await mailCalled("cancellation-declined"))?.text).toContain("/apps/tillit/withdraw?");
  });

  it("about a cancelled order is answered by itself, too", async () => {
    shopify.orders["5001"]!.cancelledAt = NOW.toISOString();
    expect(await request(await asked())).toMatchObject({ state: "cancelled" });
    expect(await names()).toEqual(["cancellation-cancelled"]);
  });

  it("reaches the merchant also while Shopify is away, and is completed afterwards", async () => {
    shopify.trouble = new AdminTrouble("unavailable", "HTTP 503");
    const { id } = await ask();
    await expect(look(id)).rejects.toThrow("HTTP 503");
    expect(await names()).toEqual(["cancellation-asked"]);
    shopify.trouble = null;
    await look(id);
    expect(await request(id)).toMatchObject({ gateways: ["visa"], lookedAt: NOW });
    expect(await names()).toEqual(["cancellation-asked", "cancellation-received"]);
  });

  it("can be taken back until it is decided", async () => {
    const id = await asked();
    expect(await db.$transaction((tx) => withdrawRequest(tx, SHOP, id, NOW))).toBe(true);
    expect(await confirm(id)).toBe(false);
    const other = await asked();
    await confirm(other);
    expect(await db.$transaction((tx) => withdrawRequest(tx, SHOP, other, NOW))).toBe(false);
  });

  it("is kept for as long as the order, and no longer", async () => {
    await ask();
    await forgetOldCancellations(later(KEPT_DAYS * DAY));
    expect(await db.cancellationRequest.count()).toBe(1);
    await forgetOldCancellations(later(KEPT_DAYS * DAY + 1));
    expect(await db.cancellationRequest.count()).toBe(0);
  });
});

describe("a request that the merchant confirms", () => {
  it("has Shopify cancel the order, and its buyer is told how the money comes back", async () => {
    const id = await asked();
    expect(await confirm(id)).toBe(true);
    expect(await boss.findJobs("cancel-order")).toHaveLength(1);
    expect((await request(id)).state).toBe("confirmed");
    await cancel(id);
    expect(await request(id)).toMatchObject({ state: "cancelled", decidedBy: "merchant" });
    const told = await mailCalled("cancellation-cancelled");
    expect(told).toMatchObject({ subject: "Ordre #1042 er kansellert" });
    expect(told?.text).toContain("Du betalte med: Kort\nTilbake på kortet samme dag.");
  });

  it("is confirmed once, of two who click at the same moment", async () => {
    const id = await asked();
    expect((await Promise.all([confirm(id), confirm(id)])).sort()).toEqual([false, true]);
  });

  it("is confirmed or declined, where two decide differently at the same moment", async () => {
    const id = await asked();
    expect((await Promise.all([confirm(id), decline(id)])).sort()).toEqual([false, true]);
  });

  it("cancels once, however often its job runs", async () => {
    const id = await asked();
    await confirm(id);
    await cancel(id);
    await cancel(id);
    expect(shopify.cancels).toBe(1);
    expect((await names()).filter((name) => name === "cancellation-cancelled")).toHaveLength(1);
  });

  it("is not cancelled again after an answer that got lost", async () => {
    const id = await asked();
    await confirm(id);
    shopify.losesAnswer = true;
    await expect(cancel(id)).rejects.toThrow("HTTP 502");
    await cancel(id);
    expect(shopify.cancels).toBe(1);
    expect((await request(id)).state).toBe("cancelled");
  });

  it("waits while Shopify takes its time, and gives up after ten minutes", async () => {
    const id = await asked();
    await confirm(id);
    shopify.isLazy = true;
    await expect(cancel(id)).rejects.toThrow("not cancelled the order yet");
    await expect(cancel(id, later(5 * MINUTE))).rejects.toThrow("not cancelled the order yet");
    expect(shopify.cancels).toBe(1);
    await cancel(id, later(11 * MINUTE));
    expect(await request(id)).toMatchObject({ state: "stuck", problem: { code: "not-done" } });
    expect(shopify.cancels).toBe(1);
  });

  it("says why Shopify does not do it, tells the merchant, and can be tried again", async () => {
    const id = await asked();
    await confirm(id);
    shopify.refusal = "There are returns in progress";
    await cancel(id);
    expect(await request(id)).toMatchObject({
      state: "stuck",
      problem: { code: "refused", said: "There are returns in progress" },
    });
    expect((await mailCalled("cancellation-stuck"))?.to).toBe("hello@woolly.example");
    shopify.refusal = null;
    expect(await confirm(id)).toBe(true);
    await cancel(id);
    expect((await request(id)).state).toBe("cancelled");
  });

  it("waits for the permission where the app has none", async () => {
    const id = await asked();
    await confirm(id);
    shopify.trouble = new AdminTrouble("no-access", "Required access: write_orders");
    await cancel(id);
    expect(await request(id)).toMatchObject({ state: "stuck", problem: { code: "no-access" } });
  });

  it("is not done once a parcel has left, and can be declined then", async () => {
    const id = await asked();
    await confirm(id);
    shopify.orders["5001"]!.displayFulfillmentStatus = "FULFILLED";
    await cancel(id);
    expect(shopify.cancels).toBe(0);
    expect(await request(id)).toMatchObject({ state: "stuck", problem: { code: "left" } });
    expect(await decline(id, "left")).toBe(true);
    expect((await request(id)).state).toBe("declined");
  });

  it("whose order leaves just as it is cancelled is not done either", async () => {
    const id = await asked();
    await confirm(id);
    shopify.refusal = "A parcel has left";
    shopify.meanwhile = () =>
      (shopify.orders["5001"] = anOrderThere({ displayFulfillmentStatus: "FULFILLED" }));
    await cancel(id);
    expect(await request(id)).toMatchObject({ state: "stuck", problem: { code: "left" } });
  });
});

describe("a request that the merchant declines", () => {
  it("tells its buyer why, in the merchant's words too, and how to withdraw", async () => {
    const id = await asked();
    expect(await decline(id, "packed", "Bilen har kjørt.")).toBe(true);
    const told = await mailCalled("cancellation-declined");
    expect(told?.text).toContain("Pakken er pakket og levert videre");
    expect(told?.text).toContain("> Bilen har kjørt.");
    expect(told?.text).toContain("/apps/tillit/withdraw?order=5001.");
    expect(await decline(id)).toBe(false);
  });
});

describe("an order that is cancelled in Shopify", () => {
  const cancelled = () =>
    happens({
      topic: "orders/cancelled",
      payload: anOrder({ cancelled_at: NOW.toISOString() }),
    });

  it("settles its request, whoever cancelled it", async () => {
    const id = await asked();
    await cancelled();
    await cancelled();
    expect(await request(id)).toMatchObject({ state: "cancelled", decidedBy: "shopify" });
    expect((await names()).filter((name) => name === "cancellation-cancelled")).toHaveLength(1);
    // Nobody knows whether that paid it back.
    expect((await mailCalled("cancellation-cancelled"))?.text).toContain("betaler vi tilbake");
  });

  it("settles one that Shopify had refused, or that was declined", async () => {
    const id = await asked();
    await confirm(id);
    shopify.refusal = "No";
    await cancel(id);
    await cancelled();
    expect(await request(id)).toMatchObject({ state: "cancelled", problem: null });
  });

  it("is news to whoever was told no", async () => {
    const id = await asked();
    await decline(id);
    await cancelled();
    expect((await request(id)).state).toBe("cancelled");
    expect(await names()).toContain("cancellation-cancelled");
  });

  it("leaves alone what was taken back", async () => {
    const id = await asked();
    await db.$transaction((tx) => withdrawRequest(tx, SHOP, id, NOW));
    await cancelled();
    expect((await request(id)).state).toBe("withdrawn");
  });
});

describe("what is known of who asked", () => {
  const payload = {
    customer: { id: 7, email: "kari.nordmann@example.no" },
    orders_to_redact: [5001],
  };

  it("is told to a customer who wants to know", async () => {
    await asked(typed);
    const request = { ...payload, data_request: { id: 9 } };
    await happens({ topic: "customers/data_request", payload: request });
    expect(await dataRequestFile(SHOP, "9", NOW)).toMatchObject({
      sections: {
        CancellationRequest: {
          records: [{ orderNumber: "#1042", email: "Kari.Nordmann@example.no" }],
        },
      },
    });
  });

  it("is gone with the customer, however the order was shown to be theirs", async () => {
    await asked();
    await asked({ ...typed, orderNumber: "1" });
    await asked({ ...typed, email: "ola@example.no" });
    await happens({ topic: "customers/redact", payload });
    expect(await db.cancellationRequest.findMany()).toHaveLength(1);
  });

  it("can be read in the database by nobody", async () => {
    await asked(typed);
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(c)::text AS text FROM "CancellationRequest" c`;
    expect(row?.text).not.toMatch(/kari|1042/i);
  });
});
