import { beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { openForRequests, OrdersInMemory, queued } from "../../tests/cancellations";
import { NOW, OTHER, SHOP } from "../../tests/deliveries";
import { shopifyTokens } from "../../tests/shopify";
import { ordered } from "../../tests/visitors";
import { db } from "../db.server";
import { askForCancellation } from "../trust/cancellation/ask.server";
import type { CancellationList } from "../trust/cancellation/inbox/cancellation-list.server";
import { lookInto } from "../trust/cancellation/look-into.server";
import { loader as list } from "./app.orders.cancellations/route";
import { loader as address } from "./app.orders.cancellations.$id.address";
import { action as confirm } from "./app.orders.cancellations.$id.confirmation";
import { action as decline } from "./app.orders.cancellations.$id.refusal";

shopifyTokens();
const shopify = new OrdersInMemory();

async function asked(email = "kari.nordmann@example.no", at = NOW) {
  const typed = { shownBy: "typed" as const, orderId: null, orderNumber: "1042", locale: "nb" };
  const { id } = await db.$transaction((tx) =>
    askForCancellation(tx, SHOP, { ...typed, email }, at),
  );
  await lookInto(SHOP, id, at, shopify.connect);
  return id;
}

const listed = async (query = "", shop = SHOP) =>
  (await (await askRoute(list, { method: "GET", query, shop })).json()) as CancellationList & {
    isOn: boolean;
  };
const answer = async (
  route: typeof confirm,
  id: string,
  body: object = {},
  shop = SHOP,
): Promise<unknown> => (await askRoute(route, { params: { id }, body, shop })).json();

beforeEach(async () => {
  await openForRequests();
  await ordered();
});

describe("the list of requests to cancel", () => {
  it("begins with those that wait, the oldest first, and names nobody", async () => {
    const early = await asked();
    const late = await asked("ola@example.no", new Date(NOW.getTime() + 60_000));
    const { waiting, done, isOn } = await listed();
    expect(waiting).toMatchObject([
      { id: early, orderId: "5001", orderNumber: "#1042", state: "open", methods: ["Kort"] },
      { id: late, orderId: null, orderNumber: "1042", state: "open", isLookedFor: false },
    ]);
    expect({ done, isOn }).toEqual({ done: [], isOn: true });
    expect(JSON.stringify(waiting)).not.toContain("@");
  });

  it("says that a parcel has left meanwhile", async () => {
    await asked();
    await db.order.updateMany({ data: { leftAt: NOW } });
    expect((await listed()).waiting).toMatchObject([{ hasLeft: true }]);
  });

  it("shows what is over page by page, with the mail that told the buyer", async () => {
    const id = await asked();
    await answer(decline, id, { reason: "packed", words: "" });
    expect((await listed()).done).toMatchObject([
      { id, state: "declined", reason: "packed", mail: { state: "waiting" } },
    ]);
    await db.queuedMail.updateMany({ data: { sentAt: NOW, bouncedAt: NOW, trouble: "550 no" } });
    expect((await listed()).done).toMatchObject([{ mail: { state: "refused", said: "550 no" } }]);
    expect((await listed("?page=2")).done).toEqual([]);
    expect((await listed("?page=-7")).done).toHaveLength(1);
  });
});

describe("a request", () => {
  it("is confirmed with one click, once", async () => {
    const id = await asked();
    expect(await answer(confirm, id)).toEqual({ ok: true });
    expect(await answer(confirm, id)).toEqual({ ok: false, why: "decided" });
    expect((await listed()).waiting).toMatchObject([{ id, state: "confirmed" }]);
  });

  it("without an order cannot be confirmed", async () => {
    expect(await answer(confirm, await asked("ola@example.no"))).toMatchObject({ ok: false });
  });

  it("is declined with a reason, and with words where the reason is another", async () => {
    const id = await asked();
    expect(await answer(decline, id, { reason: "other", words: " " })).toEqual({
      ok: false,
      why: "words",
      problems: [{ path: ["words"], code: "reason-words-missing" }],
    });
    expect(await answer(decline, id, { reason: "because", words: "" })).toMatchObject({
      ok: false,
    });
    expect(await answer(decline, id, { reason: "other", words: "It is sold." })).toEqual({
      ok: true,
    });
    expect((await queued()).at(-1)?.mail.text).toContain("> It is sold.");
  });

  it("tells the address that was typed, and notes who asked for it", async () => {
    const id = await asked("ola@example.no");
    const told = await askRoute(address, { method: "GET", params: { id } });
    expect(await told.json()).toEqual({ email: "ola@example.no" });
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "cancellation", about: id }]);
    expect((await askRoute(address, { method: "GET", params: { id: "none" } })).status).toBe(404);
  });

  it("is none of another shop's", async () => {
    const id = await asked();
    await openForRequests({ shop: OTHER });
    expect(await listed("", OTHER)).toMatchObject({ waiting: [], done: [] });
    expect(await answer(confirm, id, {}, OTHER)).toMatchObject({ ok: false });
    expect(await answer(decline, id, { reason: "packed", words: "" }, OTHER)).toMatchObject({
      ok: false,
    });
  });
});
