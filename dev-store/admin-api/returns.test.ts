import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anOrder } from "../orders/an-order.ts";
import { orderIsFulfilled, orderIsRefunded } from "../orders/orders.ts";
import { anApp } from "./an-app.ts";
import { gid } from "./gid.ts";

const RETURNABLE = `query ($id: ID!) {
  returnableFulfillments(orderId: $id, first: 5) {
    pageInfo { hasNextPage }
    nodes {
      id
      returnableFulfillmentLineItems(first: 40) {
        pageInfo { hasNextPage }
        nodes { quantity fulfillmentLineItem { id quantity lineItem { title product { legacyResourceId } } } }
      }
    }
  }
}`;
const CREATE = `mutation ($input: ReturnInput!) {
  returnCreate(returnInput: $input) {
    return { id name status totalQuantity }
    userErrors { code field message }
  }
}`;

type Line = {
  quantity: number;
  fulfillmentLineItem: { id: string; quantity: number; lineItem: { title: string } };
};
type Parcels = { nodes: { returnableFulfillmentLineItems: { nodes: Line[] } }[] };
type Created = {
  return: { name: string; status: string; totalQuantity: number } | null;
  userErrors: { code: string }[];
};

async function aShop(scopes = ["write_returns"]) {
  const world = aWorld();
  world.state.app.grantedScopes.push(...scopes);
  const app = await anApp(world);
  const order = anOrder(world);
  const id = gid("Order", order.id);
  return {
    ...{ world, order, app },
    returnable: async (of = id) => {
      const { data, errors } = await app.ask(RETURNABLE, { id: of });
      expect(errors).toBeUndefined();
      const { nodes } = data?.["returnableFulfillments"] as Parcels;
      return nodes.flatMap((node) => node.returnableFulfillmentLineItems.nodes);
    },
    create: async (lines: Line[], more: object = {}) => {
      const returnLineItems = lines.map(({ quantity, fulfillmentLineItem }) => ({
        ...{ fulfillmentLineItemId: fulfillmentLineItem.id, quantity, returnReason: "UNWANTED" },
        ...{ returnReasonNote: "Withdrawal no. 1" },
      }));
      const input = { orderId: id, requestedAt: "2026-11-27T10:00:00Z", returnLineItems, ...more };
      const { data, errors } = await app.ask(CREATE, { input });
      expect(errors).toBeUndefined();
      return data?.["returnCreate"] as Created;
    },
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}

const blanket = [{ handle: "wool-blanket", quantity: 1 }];
const mugs = (quantity: number) => [{ handle: "stoneware-mug", quantity }];

describe("what of an order can come back", () => {
  it("is what has left, parcel by parcel", async () => {
    await using shop = await aShop();
    expect(await shop.returnable()).toEqual([]);
    orderIsFulfilled(shop.world, shop.order, blanket);
    orderIsFulfilled(shop.world, shop.order, mugs(2));
    const [one, two, ...more] = await shop.returnable();
    expect(one).toMatchObject({ quantity: 1, fulfillmentLineItem: { quantity: 1 } });
    expect(two).toMatchObject({
      quantity: 2,
      fulfillmentLineItem: { lineItem: { product: { legacyResourceId: expect.any(String) } } },
    });
    expect(more).toEqual([]);
    expect(one?.fulfillmentLineItem.id).not.toBe(two?.fulfillmentLineItem.id);
  });

  it("is not what was paid back, nor anything of an order that is not there", async () => {
    await using shop = await aShop();
    orderIsFulfilled(shop.world, shop.order);
    orderIsRefunded(shop.world, shop.order, { lines: mugs(1) });
    expect((await shop.returnable()).map(({ quantity }) => quantity)).toEqual([1, 1]);
    expect(await shop.returnable("gid://shopify/Order/9")).toEqual([]);
  });
});

describe("a return that an app opens", () => {
  it("is open at once, and takes its pieces out of what can come back", async () => {
    await using shop = await aShop();
    orderIsFulfilled(shop.world, shop.order);
    const all = await shop.returnable();
    const { return: made, userErrors } = await shop.create(all);
    expect(made).toMatchObject({
      name: `#${shop.order.number}-R1`,
      status: "OPEN",
      totalQuantity: 3,
    });
    expect(userErrors).toEqual([]);
    expect(shop.order.returns).toMatchObject([
      { requestedAt: "2026-11-27T10:00:00Z", lines: [{ reason: "UNWANTED" }, {}] },
    ]);
    expect(await shop.returnable()).toEqual([]);
    expect((await shop.create(all)).userErrors).toMatchObject([{ code: "INVALID" }]);
  });

  it("is not opened of more than left, of nothing, of no order, or with too long a note", async () => {
    await using shop = await aShop();
    orderIsFulfilled(shop.world, shop.order, mugs(1));
    const [mug] = await shop.returnable();
    const codes = async (...asked: Parameters<typeof shop.create>) =>
      (await shop.create(...asked)).userErrors.map(({ code }) => code);
    expect(await codes([{ ...mug!, quantity: 2 }])).toEqual(["INVALID"]);
    expect(await codes([])).toEqual(["INVALID"]);
    expect(await codes([mug!], { orderId: "gid://shopify/Order/9" })).toEqual(["NOT_FOUND"]);
    const { id } = mug!.fulfillmentLineItem;
    const long = [{ fulfillmentLineItemId: id, quantity: 1, returnReasonNote: "x".repeat(256) }];
    expect(await codes([], { returnLineItems: long })).toEqual(["TOO_LONG"]);
    expect(shop.order.returns).toBeUndefined();
  });

  it("wants the scope for it, to look and to open", async () => {
    await using shop = await aShop(["read_orders"]);
    const id = gid("Order", shop.order.id);
    const looked = await shop.app.ask(RETURNABLE, { id });
    const input = { orderId: id, returnLineItems: [] };
    const made = await shop.app.ask(CREATE, { input });
    for (const { errors } of [looked, made]) {
      expect(errors?.[0]?.extensions?.["code"]).toBe("ACCESS_DENIED");
    }
  });
});
