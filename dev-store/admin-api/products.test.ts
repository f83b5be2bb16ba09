import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anApp } from "./an-app.ts";
import { gid } from "./gid.ts";

const [mug, blanket] = [gid("Product", 1001), gid("Product", 1002)];
const RATING = '{"value":"4.5","scale_min":"1.0","scale_max":"5.0"}';

const SET = `mutation ($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { ownerType compareDigest }
    userErrors { field code }
  }
}`;
const DELETE = `mutation ($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) { deletedMetafields { key } userErrors { field message } }
}`;

const pair = (ownerId: string) => [
  { ownerId, namespace: "reviews", key: "rating", type: "rating", value: RATING },
  { ownerId, namespace: "reviews", key: "rating_count", type: "number_integer", value: "2" },
  { ownerId, namespace: "$app:reviews", key: "page", type: "json", value: '{"n":1}' },
];

describe("a product's metafields", () => {
  it("are read with many products at once, all or by namespace", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const set = await app.ask(SET, { metafields: pair(mug!) });
    expect(set.data?.["metafieldsSet"]).toMatchObject({
      metafields: [{ ownerType: "PRODUCT" }, {}, {}],
      userErrors: [],
    });
    const { data, errors } = await app.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Product {
        id
        all: metafields(first: 9) { nodes { key } }
        pair: metafields(first: 9, namespace: "reviews") { nodes { key type } }
        own: metafields(first: 9, namespace: "$app:reviews") { nodes { key } }
        rating: metafield(namespace: "reviews", key: "rating") { value jsonValue }
      } } }`,
      { ids: [mug, blanket, gid("Product", 9)] },
    );
    expect(errors).toBeUndefined();
    expect(data?.["nodes"]).toEqual([
      {
        id: mug,
        all: { nodes: [{ key: "rating" }, { key: "rating_count" }, { key: "page" }] },
        pair: {
          nodes: [
            { key: "rating", type: "rating" },
            { key: "rating_count", type: "number_integer" },
          ],
        },
        own: { nodes: [{ key: "page" }] },
        rating: { value: RATING, jsonValue: JSON.parse(RATING) as unknown },
      },
      { id: blanket, all: { nodes: [] }, pair: { nodes: [] }, own: { nodes: [] }, rating: null },
      null,
    ]);
  });

  it.each([
    ["rating", "4.5"],
    ["rating", '{"value":"6","scale_min":"1.0","scale_max":"5.0"}'],
    ["rating", '{"value":"4.5","scale_max":"5.0"}'],
    ["rating", '{"value":"many","scale_min":"1.0","scale_max":"5.0"}'],
    ["number_integer", "2.5"],
    ["number_integer", "99999999999999999999"],
    ["json", "{n:1}"],
  ])("refuse as %s: %s", async (type, value) => {
    using world = aWorld();
    await using app = await anApp(world);
    const { data } = await app.ask(SET, { metafields: [{ ...pair(mug!)[0], type, value }] });
    expect(data?.["metafieldsSet"]).toMatchObject({ userErrors: [{ code: "INVALID_VALUE" }] });
  });

  it("are deleted, and not without the scope", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    await app.ask(SET, { metafields: pair(mug!) });
    const metafields = [{ ownerId: mug, namespace: "reviews", key: "rating" }];
    world.state.app.grantedScopes = ["read_products"];
    const denied = await app.ask(DELETE, { metafields });
    expect(denied.data?.["metafieldsDelete"]).toEqual({
      deletedMetafields: null,
      userErrors: [
        {
          field: ["metafields", "0", "ownerId"],
          message: "The app lacks the write_products access scope.",
        },
      ],
    });
    world.state.app.grantedScopes = ["write_products"];
    const done = await app.ask(DELETE, { metafields });
    expect(done.data?.["metafieldsDelete"]).toMatchObject({ userErrors: [] });
    expect(world.state.metafields.map(({ key }) => key)).toEqual(["rating_count", "page"]);
  });
});

describe("products", () => {
  it("are found by several handles or SKUs, each with its picture", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { data, errors } = await app.ask(
      `{ products(first: 9, query: "handle:\\"desk-lamp\\" OR sku:FJE-1004") { nodes {
        handle
        featuredMedia { mediaContentType preview { image { url } } }
        variants(first: 1) { nodes { sku barcode } }
      } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = data?.["products"] as { nodes: { handle: string }[] };
    expect(nodes.map(({ handle }) => handle).sort()).toEqual(["desk-lamp", "wool-blanket"]);
    const blanketNode = nodes.find(({ handle }) => handle === "wool-blanket");
    expect(blanketNode).toEqual({
      handle: "wool-blanket",
      featuredMedia: {
        mediaContentType: "IMAGE",
        preview: { image: { url: "http://localhost:4400/__dev-store/pictures/wool-blanket.svg" } },
      },
      variants: { nodes: [{ sku: "FJE-1004", barcode: "9520000010041" }] },
    });
  });
});
