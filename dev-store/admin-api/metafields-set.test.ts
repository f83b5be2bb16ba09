import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";
import { gid } from "./gid.ts";
import type { MetafieldInput } from "./metafields-set.ts";

const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { namespace key value compareDigest ownerType }
    userErrors { field message code }
  }
}`;

type Payload = {
  metafields: { namespace: string; key: string; value: string; compareDigest: string }[] | null;
  userErrors: { field: string[]; message: string; code: string }[];
};

async function set(world: World, ...metafields: Partial<MetafieldInput>[]): Promise<Payload> {
  await using app = await anApp(world);
  const ownerId = gid("AppInstallation", world.state.app.installationId);
  const answer = await app.ask(SET, {
    metafields: metafields.map((one) => ({
      ownerId,
      namespace: "tillit",
      key: "badges",
      type: "json",
      value: "{}",
      ...one,
    })),
  });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { metafieldsSet: Payload }).metafieldsSet;
}

const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

describe("metafieldsSet", () => {
  it("writes an app-data metafield, and the app reads it back", async () => {
    using world = aWorld();
    expect(await set(world, { value: '{"a":1}' })).toMatchObject({
      metafields: [
        { namespace: "tillit", key: "badges", value: '{"a":1}', ownerType: "API_PERMISSION" },
      ],
      userErrors: [],
    });
    await using app = await anApp(world);
    const { data } = await app.ask(`{ currentAppInstallation {
      metafield(namespace: "tillit", key: "badges") { jsonValue type }
      byNamespace: metafields(first: 5, namespace: "tillit") { nodes { key } }
      byKeys: metafields(first: 5, keys: ["tillit.badges", "tillit.other"]) { nodes { key } }
      others: metafields(first: 5, namespace: "other") { nodes { key } }
    } }`);
    expect(data?.["currentAppInstallation"]).toEqual({
      metafield: { jsonValue: { a: 1 }, type: "json" },
      byNamespace: { nodes: [{ key: "badges" }] },
      byKeys: { nodes: [{ key: "badges" }] },
      others: { nodes: [] },
    });
  });

  it("writes none of them when one is refused", async () => {
    using world = aWorld();
    const payload = await set(world, { key: "first" }, { key: "second", value: "{" });
    expect(payload.metafields).toBeNull();
    expect(payload.userErrors).toMatchObject([
      { field: ["metafields", "1", "value"], code: "INVALID_VALUE" },
    ]);
    expect(world.state.metafields).toEqual([]);
  });

  it("takes 25 in a call and not one more", async () => {
    using world = aWorld();
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `key${i}` }));
    expect(codes(await set(world, ...many(26)))).toEqual(["LESS_THAN_OR_EQUAL_TO"]);
    expect(world.state.metafields).toHaveLength(0);
    await set(world, ...many(25));
    expect(world.state.metafields).toHaveLength(25);
  });

  it("writes over what was read, and not over what has changed since", async () => {
    using world = aWorld();
    const first = await set(world, { value: '{"a":1}', compareDigest: null });
    const compareDigest = first.metafields?.[0]?.compareDigest ?? "";
    const second = await set(world, { value: '{"a":2}', compareDigest });
    expect(second.userErrors).toEqual([]);
    expect(codes(await set(world, { value: '{"a":3}', compareDigest }))).toEqual(["STALE_OBJECT"]);
    expect(world.state.metafields).toMatchObject([{ value: '{"a":2}' }]);
  });

  it("takes a digest of null for: only where nothing is there", async () => {
    using world = aWorld();
    await set(world, { compareDigest: null });
    expect(codes(await set(world, { compareDigest: null }))).toEqual(["STALE_OBJECT"]);
    expect(codes(await set(world, {}))).toEqual([]);
  });

  it("keeps to the size of each type: 128 KB for json, 64 KB for the others", async () => {
    using world = aWorld();
    const json = (bytes: number) => ({ value: `"${"x".repeat(bytes - 2)}"` });
    expect(codes(await set(world, json(128 * 1024)))).toEqual([]);
    expect(codes(await set(world, json(128 * 1024 + 1)))).toEqual(["TOO_LONG"]);
    const text = { type: "multi_line_text_field", key: "text" };
    expect(codes(await set(world, { ...text, value: "x".repeat(64 * 1024) }))).toEqual([]);
    expect(codes(await set(world, { ...text, value: "x".repeat(64 * 1024 + 1) }))).toEqual([
      "TOO_LONG",
    ]);
  });

  it.each([
    ["a key of one letter", { key: "k" }, "TOO_SHORT"],
    ["a key with a space", { key: "two words" }, "INVALID"],
    ["a namespace of two letters", { namespace: "ns" }, "TOO_SHORT"],
    ["an empty value", { value: "" }, "BLANK"],
    ["no type", { type: null }, "BLANK"],
    ["an unknown type", { type: "markdown" }, "INCLUSION"],
    ["a date that is none", { type: "date", value: "2026-13-40" }, "INVALID_VALUE"],
    [
      "text of two lines in one",
      { type: "single_line_text_field", value: "a\nb" },
      "INVALID_VALUE",
    ],
    ["a script for an address", { type: "url", value: "javascript:alert(1)" }, "INVALID_VALUE"],
    ["another app's namespace", { namespace: "app--1--reviews" }, "APP_NOT_AUTHORIZED"],
    ["an owner that is not there", { ownerId: "gid://shopify/Product/9" }, "INVALID"],
    ["an earlier installation", { ownerId: "gid://shopify/AppInstallation/9" }, "INVALID"],
    [
      "a product without the scope",
      { ownerId: "gid://shopify/Product/1001" },
      "APP_NOT_AUTHORIZED",
    ],
  ])("refuses %s", async (_name, input, code) => {
    using world = aWorld();
    world.state.app.grantedScopes = [];
    expect(codes(await set(world, input))).toEqual([code]);
  });

  it("knows the app's own namespaces by their short name", async () => {
    using world = aWorld();
    world.state.app.grantedScopes = ["write_products"];
    const ownerId = gid("Product", 1001);
    const { metafields } = await set(world, { ownerId, namespace: "$app:reviews", key: "list" });
    expect(metafields?.[0]?.namespace).toMatch(/^app--\d+--reviews$/);
    await using app = await anApp(world);
    const { data } = await app.ask(
      `{ product(id: "${ownerId}") { metafield(namespace: "$app:reviews", key: "list") { value } } }`,
    );
    expect(data).toEqual({ product: { metafield: { value: "{}" } } });
  });

  it("does not show the app-data metafields of another app", async () => {
    using world = aWorld();
    await set(world, {});
    for (const metafield of world.state.metafields) metafield.app = "another-app";
    await using app = await anApp(world);
    const { data } = await app.ask(`{ currentAppInstallation {
      metafield(namespace: "tillit", key: "badges") { value }
      metafields(first: 5) { nodes { key } }
    } }`);
    expect(data).toEqual({
      currentAppInstallation: { metafield: null, metafields: { nodes: [] } },
    });
  });
});

describe("metafieldsDelete", () => {
  it("deletes what is there and answers null for what is not", async () => {
    using world = aWorld();
    await set(world, {});
    const ownerId = gid("AppInstallation", world.state.app.installationId);
    await using app = await anApp(world);
    const { data } = await app.ask(
      `mutation ($metafields: [MetafieldIdentifierInput!]!) {
        metafieldsDelete(metafields: $metafields) { deletedMetafields { key } userErrors { message } }
      }`,
      { metafields: ["badges", "other"].map((key) => ({ ownerId, namespace: "tillit", key })) },
    );
    expect(data?.["metafieldsDelete"]).toEqual({
      deletedMetafields: [{ key: "badges" }, null],
      userErrors: [],
    });
    expect(world.state.metafields).toEqual([]);
  });
});
