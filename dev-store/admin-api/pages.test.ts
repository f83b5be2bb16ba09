import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { renderPage } from "../storefront/render.ts";
import type { World } from "../world.ts";
import { anApp } from "./an-app.ts";

const CREATE = `mutation ($page: PageCreateInput!) {
  pageCreate(page: $page) { page { id handle title body isPublished } userErrors { code field } }
}`;
const UPDATE = `mutation ($id: ID!, $page: PageUpdateInput!) {
  pageUpdate(id: $id, page: $page) { page { handle title } userErrors { code field } }
}`;

async function aShop(scope = "write_online_store_pages") {
  const world = aWorld();
  world.state.app.grantedScopes.push(scope);
  const app = await anApp(world);
  return {
    world,
    ask: app.ask,
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}

const shopperSees = (world: World, path: string) =>
  renderPage(world, { originalUrl: path, headers: {} });

describe("a page that an app creates", () => {
  it("stands on the storefront at its address", async () => {
    await using shop = await aShop();
    const page = { title: "Trygg handel", handle: "trygghet", isPublished: true };
    const { data } = await shop.ask(CREATE, { page });
    expect(data?.["pageCreate"]).toMatchObject({
      page: { handle: "trygghet", title: "Trygg handel", body: "", isPublished: true },
      userErrors: [],
    });
    const { status, html } = shopperSees(shop.world, "/en/pages/trygghet");
    expect(status).toBe(200);
    expect(html).toContain("<h1>Trygg handel</h1>");
    // No menu links to it until the merchant says so.
    expect(html).not.toContain('href="/en/pages/trygghet"');
    expect(html).toContain('href="/en/pages/about"');
  });

  it("has a handle of its own where the app gives none", async () => {
    await using shop = await aShop();
    for (const handle of ["trygg-handel", "trygg-handel-1"]) {
      const { data } = await shop.ask(CREATE, { page: { title: "Trygg handel" } });
      expect(data?.["pageCreate"]).toMatchObject({ page: { handle } });
    }
  });

  it("is not seen while it is hidden", async () => {
    await using shop = await aShop();
    await shop.ask(CREATE, { page: { title: "T", handle: "t", isPublished: false } });
    expect(shopperSees(shop.world, "/pages/t").status).toBe(404);
  });

  it.each([
    [{ title: " " }, "BLANK", "title"],
    [{ title: "x".repeat(256) }, "TOO_LONG", "title"],
    [{ title: "Om oss", handle: "about" }, "TAKEN", "handle"],
  ])("is refused with %j: %s", async (page, code, field) => {
    await using shop = await aShop();
    const before = shop.world.state.pages.length;
    const { data } = await shop.ask(CREATE, { page });
    expect(data).toEqual({
      pageCreate: { page: null, userErrors: [{ code, field: ["page", field] }] },
    });
    expect(shop.world.state.pages).toHaveLength(before);
  });

  it("needs the scope for pages or for content", async () => {
    await using without = await aShop("write_files");
    const denied = await without.ask(CREATE, { page: { title: "T" } });
    expect(denied.errors?.[0]?.extensions?.["code"]).toBe("ACCESS_DENIED");
    await using content = await aShop("write_content");
    expect((await content.ask(CREATE, { page: { title: "T" } })).errors).toBeUndefined();
  });
});

describe("a page of the shop", () => {
  it("is found by its id, in a list and as a node", async () => {
    await using shop = await aShop("read_online_store_pages");
    const id = "gid://shopify/Page/2001";
    const { data } = await shop.ask(
      `query ($id: ID!) {
        page(id: $id) { handle translations(locale: "de") { key value } }
        pages(first: 5, query: "handle:care") { nodes { title } }
        node(id: $id) { id ... on Page { handle } }
        gone: page(id: "gid://shopify/Page/9") { handle }
      }`,
      { id },
    );
    expect(data).toMatchObject({
      page: { handle: "about", translations: [{ key: "title", value: "Über uns" }, {}] },
      pages: { nodes: [{ title: "Stell og vask" }] },
      node: { id, handle: "about" },
      gone: null,
    });
  });

  it("can be renamed, keeping its other languages", async () => {
    await using shop = await aShop();
    const id = "gid://shopify/Page/2001";
    const { data } = await shop.ask(UPDATE, { id, page: { title: "Oss", handle: "us" } });
    expect(data?.["pageUpdate"]).toMatchObject({ page: { handle: "us", title: "Oss" } });
    expect(shop.world.state.pages[0]?.title).toMatchObject({ nb: "Oss", de: "Über uns" });
    const missing = await shop.ask(UPDATE, { id: "gid://shopify/Page/9", page: { title: "x" } });
    expect(missing.data).toMatchObject({ pageUpdate: { userErrors: [{ code: "NOT_FOUND" }] } });
  });
});
