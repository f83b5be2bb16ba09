import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anOrder } from "../orders/an-order.ts";
import { deliverParcels, fulfil } from "../orders/fulfil.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";

const FIND = `query ($search: String!) { orders(first: 9, query: $search) { nodes {
  name email customerLocale processedAt cancelledAt displayFulfillmentStatus
  shippingAddress { firstName countryCodeV2 }
  fulfillments(first: 9) { createdAt deliveredAt }
  lineItems(first: 9) { nodes { title quantity product { handle } } }
} } }`;

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.parse("2026-11-27T14:46:00Z");
const at = (days: number) => new Date(NOW + days * DAY);

async function found(world: World, search: string) {
  await using app = await anApp(world);
  const { data, errors } = await app.ask(FIND, { search });
  const { nodes } = data?.["orders"] as { nodes: Record<string, unknown>[] };
  return { nodes, errors };
}

const aShop = (clock: { days: number } = { days: 0 }) =>
  aWorld({ sample: "fresh", now: () => at(clock.days) });

describe("orders", () => {
  it("are found by their number, with what was bought and when it arrived", async () => {
    using world = aShop();
    const { state } = world;
    const order = anOrder(world);
    fulfil(state, order, undefined, at(1));
    deliverParcels(state, order, at(4));
    anOrder(world);
    const { nodes, errors } = await found(world, 'name:"1001"');
    expect(errors).toBeUndefined();
    expect(nodes).toEqual([
      {
        ...{ name: "#1001", email: "Kari.Nordmann@example.no", customerLocale: "nb-NO" },
        ...{ processedAt: at(0).toISOString(), cancelledAt: null },
        displayFulfillmentStatus: "FULFILLED",
        shippingAddress: { firstName: "Kari Anne", countryCodeV2: "NO" },
        fulfillments: [{ createdAt: at(1).toISOString(), deliveredAt: at(4).toISOString() }],
        lineItems: {
          nodes: [
            { title: "Taza de gres", quantity: 2, product: { handle: "stoneware-mug" } },
            { title: "Manta de lana", quantity: 1, product: { handle: "wool-blanket" } },
          ],
        },
      },
    ]);
    expect((await found(world, 'name:"#1002"')).nodes).toHaveLength(1);
  });

  it("are out of sight after 60 days, in a list and one by one", async () => {
    const clock = { days: 0 };
    using world = aShop(clock);
    const { id } = anOrder(world);
    const one = { id: `gid://shopify/Order/${id}` };
    const byId = async () => {
      await using app = await anApp(world);
      return (await app.ask("query ($id: ID!) { order(id: $id) { name } }", one)).data?.["order"];
    };
    clock.days = 60;
    expect((await found(world, "")).nodes).toHaveLength(1);
    expect(await byId()).toEqual({ name: "#1001" });
    clock.days = 60.1;
    expect((await found(world, "")).nodes).toEqual([]);
    expect(await byId()).toBeNull();
  });

  it("tell nothing of the buyer to an app that may not know", async () => {
    using world = aShop();
    anOrder(world);
    world.state.app.seesCustomerData = false;
    const { nodes, errors } = await found(world, "");
    expect(nodes).toMatchObject([{ name: "#1001", email: null, shippingAddress: null }]);
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual([
      "ACCESS_DENIED",
      "ACCESS_DENIED",
    ]);
  });

  it("are there only with read_orders", async () => {
    using world = aShop();
    world.state.app.grantedScopes = ["write_products"];
    await using app = await anApp(world);
    const { data, errors } = await app.ask(FIND, { search: "" });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toContain("read_orders");
  });
});
