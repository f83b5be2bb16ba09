import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anApp } from "./an-app.ts";

const START = "2026-11-22T10:00:00Z";
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000);

/** 2 for the connection, 100 products, each with a connection of 3 metafields: 602. */
const DEAR = `{ products(first: 100) { nodes { id metafields(first: 3) { nodes { id } } } } }`;

describe("the cost of a query", () => {
  it("is an object 1, a connection 2 and its nodes, and nothing for text", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { extensions } = await app.ask(`{
      shop { name primaryDomain { host } }
      currentAppInstallation { metafields(first: 10) { nodes { key } } }
    }`);
    expect(extensions?.cost).toMatchObject({ requestedQueryCost: 15, actualQueryCost: 5 });
  });

  it("follows the variable that says how many are asked for", async () => {
    using world = aWorld();
    world.state.app.grantedScopes = ["read_products"];
    await using app = await anApp(world);
    const query = `query ($n: Int!) { products(first: $n) { edges { node { id } } pageInfo { hasNextPage } } }`;
    const { extensions } = await app.ask(query, { n: 50 });
    expect(extensions?.cost).toMatchObject({ requestedQueryCost: 52, actualQueryCost: 16 });
  });

  it("is 10 for a mutation", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { extensions } = await app.ask(
      `mutation { metafieldsDelete(metafields: []) { deletedMetafields { key } userErrors { message } } }`,
    );
    expect(extensions?.cost).toMatchObject({ requestedQueryCost: 10, actualQueryCost: 10 });
  });

  it("may not pass 1,000 for one query, however full the bucket", async () => {
    using world = aWorld();
    world.state.app.grantedScopes = ["read_products"];
    await using app = await anApp(world);
    const query = DEAR.replace("first: 3", "first: 30");
    const { data, errors } = await app.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "MAX_COST_EXCEEDED", maxCost: 1000 });
  });
});

describe("the bucket", () => {
  it("refuses with THROTTLED when it is too empty, and refills by 100 a second", async () => {
    let now = after(0);
    using world = aWorld({ now: () => now });
    world.state.app.grantedScopes = ["read_products"];
    await using app = await anApp(world);
    world.bucket = { points: 300, at: now };

    const short = await app.ask(DEAR);
    expect(short.data).toBeUndefined();
    expect(short.errors?.[0]?.extensions?.["code"]).toBe("THROTTLED");
    expect(short.extensions?.cost).toEqual({
      requestedQueryCost: 602,
      actualQueryCost: null,
      throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 300, restoreRate: 100 },
    });

    now = after(3.1);
    const enough = await app.ask(DEAR);
    expect(enough.errors).toBeUndefined();
  });

  it("gives back what a query did not use, and never holds more than 2,000", async () => {
    let now = after(0);
    using world = aWorld({ now: () => now });
    world.state.app.grantedScopes = ["read_products"];
    await using app = await anApp(world);
    const { extensions } = await app.ask(DEAR);
    const used = extensions?.cost.actualQueryCost ?? 0;
    expect(used).toBe(2 + 14 * 3);
    expect(extensions?.cost.throttleStatus.currentlyAvailable).toBe(2000 - used);
    now = after(600);
    const later = await app.ask(`{ shop { name } }`);
    expect(later.extensions?.cost.throttleStatus.currentlyAvailable).toBe(1999);
  });
});
