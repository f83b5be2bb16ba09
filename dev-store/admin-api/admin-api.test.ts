import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anApp } from "./an-app.ts";

describe("the Admin API", () => {
  it("knows the shop", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { data, errors } = await app.ask(`{
      shop {
        name contactEmail email createdAt myshopifyDomain url currencyCode ianaTimezone
        setupRequired shipsToCountries plan { publicDisplayName }
        primaryDomain { host url sslEnabled }
        billingAddress { countryCodeV2 phone } shopAddress { city formatted }
        customerAccountsV2 { customerAccountsVersion url }
        shopPolicies { type url title body updatedAt }
      }
      shopLocales(published: true) { locale primary published }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      shop: {
        name: "Careful Goods",
        contactEmail: "hei@careful-goods.example",
        billingAddress: { countryCodeV2: "NO", phone: "+47 73 00 00 00" },
        customerAccountsV2: {
          customerAccountsVersion: "NEW_CUSTOMER_ACCOUNTS",
          url: "https://shopify.com/1/account",
        },
        primaryDomain: { sslEnabled: true },
      },
      shopLocales: [
        { locale: "nb", primary: true },
        { locale: "en", primary: false },
        { locale: "de", primary: false },
      ],
    });
    expect(data?.["shop"]).toHaveProperty("shopPolicies.length", 6);
    expect(data?.["shop"]).toHaveProperty(
      "shopPolicies.0.url",
      "https://careful-goods.example/policies/refund-policy",
    );
  });

  it("turns pages of products by cursor, forwards and backwards", async () => {
    using world = aWorld();
    world.state.app.grantedScopes.push("read_products");
    await using app = await anApp(world);
    const page = `{ nodes { handle } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const handles = world.state.products.map((product) => product.handle);

    const first = await app.ask(`{ products(first: 5) ${page} }`);
    const { endCursor } = pageInfo(first.data);
    const second = await app.ask(
      `query ($after: String) { products(first: 5, after: $after) ${page} }`,
      {
        after: endCursor,
      },
    );
    expect(handlesIn(second.data)).toEqual(handles.slice(5, 10));
    expect(pageInfo(second.data)).toMatchObject({ hasNextPage: true, hasPreviousPage: true });

    const back = await app.ask(
      `query ($before: String) { products(last: 3, before: $before) ${page} }`,
      { before: pageInfo(second.data).startCursor },
    );
    expect(handlesIn(back.data)).toEqual(handles.slice(2, 5));
    expect(pageInfo(back.data)).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("finds a product by its handle, with picture, price and translation", async () => {
    using world = aWorld();
    world.state.app.grantedScopes.push("read_products");
    await using app = await anApp(world);
    const { data } = await app.ask(`{
      productByIdentifier(identifier: { handle: "wool-blanket" }) {
        title description images(first: 1) { nodes { url altText } }
        priceRangeV2 { minVariantPrice { amount currencyCode } }
        translations(locale: "en") { key value }
        metafields(first: 5) { nodes { key } }
      }
    }`);
    expect(data?.["productByIdentifier"]).toMatchObject({
      title: "Ullpledd",
      images: { nodes: [{ url: "http://localhost:4400/__dev-store/pictures/wool-blanket.svg" }] },
      priceRangeV2: { minVariantPrice: { amount: "1740.00", currencyCode: "NOK" } },
      translations: [{ key: "title", value: "Wool blanket" }, { key: "body_html" }],
      metafields: { nodes: [] },
    });
  });

  it("refuses a field that the schema does not have, in Shopify's words", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { data, errors } = await app.ask(`{ shop { trustworthiness } }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: "Field 'trustworthiness' doesn't exist on type 'Shop'",
      extensions: { code: "undefinedField" },
    });
  });

  it("says which field it does not imitate, instead of answering null", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const { errors } = await app.ask(`{ shop { navigationSettings { id } } }`);
    expect(errors?.[0]?.message).toBe("the dev store does not imitate Shop.navigationSettings yet");
    const orders = await app.ask(`{ appByKey(apiKey: "x") { id } }`);
    expect(orders.errors?.[0]?.message).toBe(
      "the dev store does not imitate QueryRoot.appByKey yet",
    );
  });

  it("answers 401 to an unknown token, a revoked one, and one that has expired", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    using world = aWorld({ now: () => now });
    await using app = await anApp(world);
    const query = { query: "{ shop { name } }" };
    expect((await app.post(query, { "x-shopify-access-token": "shpat_other" })).status).toBe(401);
    now = new Date("2026-11-22T10:59:59Z");
    expect((await app.post(query)).status).toBe(200);
    now = new Date("2026-11-22T11:00:00Z");
    const expired = await app.post(query);
    expect(expired.status).toBe(401);
    expect(await expired.json()).toHaveProperty("errors");
  });

  it("answers 404 for another version and another shop, 400 without a query", async () => {
    using world = aWorld();
    await using app = await anApp(world);
    const query = { query: "{ shop { name } }" };
    expect((await app.post(query, {}, "2026-07")).status).toBe(404);
    expect((await app.post(query, { "x-shop": "other.myshopify.com" })).status).toBe(404);
    expect((await app.post({})).status).toBe(400);
  });
});

type Page = {
  nodes: { handle: string }[];
  pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean };
};
const productsIn = (data: unknown) => (data as { products: Page }).products;
const handlesIn = (data: unknown) => productsIn(data).nodes.map((node) => node.handle);
const pageInfo = (data: unknown) => productsIn(data).pageInfo;
