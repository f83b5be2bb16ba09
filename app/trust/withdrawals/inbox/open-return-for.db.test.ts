import { beforeEach, describe, expect, it } from "vitest";
import { anAdmin } from "../../../../tests/an-admin";
import { NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { openShop, ordered } from "../../../../tests/visitors";
import { declared } from "../../../../tests/withdrawals";
import { AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { openReturnFor } from "./open-return-for.server";

const END = { hasNextPage: false };
const line = (nth: number, product: number | null, quantity = 1) => ({
  quantity,
  fulfillmentLineItem: {
    id: `gid://shopify/FulfillmentLineItem/${nth}`,
    lineItem: { product: product === null ? null : { legacyResourceId: String(product) } },
  },
});
const parcel = (...nodes: ReturnType<typeof line>[]) => ({
  returnableFulfillmentLineItems: { pageInfo: END, nodes },
});
const returnable = (nodes: object[], pageInfo = END) => ({
  returnableFulfillments: { pageInfo, nodes },
});
const BOTH = returnable([parcel(line(1, 1001, 2), line(2, 1002)), parcel(line(3, null))]);
const opened = {
  returnCreate: { return: { id: "gid://shopify/Return/7", name: "#1042-R1" }, userErrors: [] },
};
const refusedWith = (code: string) => ({
  returnCreate: { return: null, userErrors: [{ code, message: "Already refunded" }] },
});

const shopify = (said: object = {}) =>
  anAdmin({ ReturnableFulfillments: BOTH, OpenReturn: opened, ...said });
const open = (id: string, admin: Admin, shop = SHOP) =>
  openReturnFor(shop, id, { by: "42" }, NOW, () => Promise.resolve(admin));
const sent = (admin: ReturnType<typeof shopify>) =>
  admin.asked
    .filter(({ operation }) => operation === "OpenReturn")
    .map(({ variables }) => variables["input"] as { returnLineItems: object[] });
const items = (text: string) => declared({ of: { extent: "items", items: text } });

beforeEach(async () => {
  await openShop();
  await ordered();
});

describe("a return that is opened in Shopify", () => {
  it("is for all that can come back, where the whole order was withdrawn from", async () => {
    const admin = shopify();
    const id = await declared();
    expect(await open(id, admin)).toEqual({ ok: true, name: "#1042-R1" });
    expect(sent(admin)).toMatchObject([
      { orderId: "gid://shopify/Order/5001", requestedAt: NOW.toISOString() },
    ]);
    expect(sent(admin)[0]?.returnLineItems).toMatchObject(
      [1, 2, 3].map((nth) => ({
        fulfillmentLineItemId: `gid://shopify/FulfillmentLineItem/${nth}`,
        quantity: nth === 1 ? 2 : 1,
        returnReasonNote: "Withdrawal no. 1 (Tillit)",
      })),
    );
    expect(await db.withdrawalReturn.findMany()).toMatchObject([
      { withdrawalId: id, returnId: "gid://shopify/Return/7", name: "#1042-R1", by: "42" },
    ]);
  });

  it("is for the products that were ticked, where it was from some", async () => {
    const admin = shopify();
    await open(await items("Stoneware mug"), admin);
    expect(sent(admin)[0]?.returnLineItems).toHaveLength(1);
    expect(sent(admin)[0]?.returnLineItems).toMatchObject([{ quantity: 1 }]);
  });

  it("is one, however often the button is pressed", async () => {
    const admin = shopify();
    const id = await declared();
    const answers = await Promise.all([open(id, admin), open(id, admin)]);
    expect(answers).toEqual(Array(2).fill({ ok: true, name: "#1042-R1" }));
    expect(await open(id, admin)).toEqual({ ok: true, name: "#1042-R1" });
    expect(sent(admin)).toHaveLength(1);
  });
});

describe("no return is opened", () => {
  const why = async (id: string, admin: Admin) => {
    const answer = await open(id, admin);
    expect(await db.withdrawalReturn.count()).toBe(0);
    return answer && !answer.ok ? [answer.why, answer.said] : answer;
  };
  const failing = (kind: AdminTrouble["kind"]) => {
    const admin = shopify();
    admin.query = () => Promise.reject(new AdminTrouble(kind, "what Shopify says"));
    return admin;
  };

  it("where somebody has to read what is meant, or there is more than one question gets", async () => {
    const admin = shopify();
    expect(await why(await items("the blue one"), admin)).toEqual(["by-hand", ""]);
    expect(admin.asked).toEqual([]);
    const more = shopify({ ReturnableFulfillments: returnable([], { hasNextPage: true }) });
    expect(await why(await declared(), more)).toEqual(["by-hand", ""]);
  });

  it("where the order is not known, or nothing of it can come back", async () => {
    const admin = shopify();
    expect(await why(await declared({ of: { order: "77" } }), admin)).toEqual(["no-order", ""]);
    const nothing = shopify({ ReturnableFulfillments: returnable([]) });
    expect(await why(await declared(), nothing)).toEqual(["nothing", ""]);
    const others = shopify({ ReturnableFulfillments: returnable([parcel(line(1, 1001))]) });
    expect(await why(await items("Stoneware mug"), others)).toEqual(["nothing", ""]);
  });

  it.each<[string, () => Admin, string[]]>([
    [
      "says why not",
      () => shopify({ OpenReturn: refusedWith("INVALID") }),
      ["refused", "Already refunded"],
    ],
    [
      "has no time now",
      () => shopify({ OpenReturn: refusedWith("INTERNAL_ERROR") }),
      ["unavailable", ""],
    ],
    ["wants a scope for it", () => failing("no-access"), ["no-access", ""]],
    ["is away", () => failing("unavailable"), ["unavailable", ""]],
    ["does not understand", () => failing("refused"), ["refused", "what Shopify says"]],
  ])("where Shopify %s", async (_, admin, said) => {
    const id = await declared();
    expect(await why(id, admin())).toEqual(said);
    expect(await open(id, shopify())).toEqual({ ok: true, name: "#1042-R1" });
  });

  it("for a withdrawal of another shop", async () => {
    const admin = shopify();
    const id = await declared();
    await openShop({}, OTHER);
    expect(await open(id, admin, OTHER)).toBeNull();
    expect(admin.asked).toEqual([]);
  });
});
