import { describe, expect, it, onTestFinished } from "vitest";
import { aWorld } from "../a-world.ts";
import { writeFileSync } from "node:fs";
import type { World } from "../world.ts";
import { anExtension } from "./a-folder.ts";
import { renderPage } from "./render.ts";

type Placing = { template?: string; settings?: Record<string, unknown>; disabled?: boolean };

/** A shop with the block `hello`, whose Liquid is given, placed on its product page. */
function aShopWith(
  liquid: string,
  { files, schema, ...placing }: Placing & { files?: Record<string, string>; schema?: object } = {},
): World {
  const extension = anExtension(liquid, files, schema);
  const world = aWorld({ options: { extensionDir: extension.dir } });
  onTestFinished(() => {
    world[Symbol.dispose]();
    extension[Symbol.dispose]();
  });
  world.state.themeBlocks.push({
    id: "block-1",
    template: "product",
    block: "hello",
    settings: {},
    disabled: false,
    ...placing,
  });
  return world;
}

const PRODUCT = "/products/stoneware-mug";

const shopperSees = (world: World, originalUrl = PRODUCT, headers = {}) =>
  renderPage(world, { originalUrl, headers }).html;

/** What stands inside the block's wrapper. */
const blockSays = (world: World, path = PRODUCT, headers = {}) =>
  /data-block-handle="hello">([\s\S]*?)<\/div>/.exec(shopperSees(world, path, headers))?.[1];

describe("an app block", () => {
  it("stands in Shopify's wrapper in the main section", () => {
    expect(shopperSees(aShopWith("Here"))).toContain(
      '<div id="shopify-block-block-1" class="shopify-block shopify-app-block" data-block-handle="hello">Here</div>',
    );
  });

  it.each([
    ["index", "/"],
    ["product", PRODUCT],
    ["collection", "/collections/all"],
    ["cart", "/cart"],
    ["page", "/pages/about"],
    ["footer", "/policies/refund-policy"],
  ])("can stand on %s", (template, path) => {
    expect(blockSays(aShopWith("Here", { template }), path)).toBe("Here");
  });

  it("stands on its own template only", () => {
    expect(blockSays(aShopWith("Here"), "/cart")).toBeUndefined();
  });

  it("is not shown while it is hidden, nor once the app is gone", () => {
    expect(blockSays(aShopWith("Here", { disabled: true }))).toBeUndefined();
    const world = aShopWith("Here");
    world.state.app.installed = false;
    expect(blockSays(world)).toBeUndefined();
  });

  it("has its settings, and the schema's where nothing was set", () => {
    const schema = {
      settings: [
        { type: "range", id: "size", default: 24 },
        { type: "color", id: "color", default: "#102030" },
      ],
    };
    const liquid =
      "{{ block.settings.size }} {{ block.settings.color }} {{ block.settings.color.red }}";
    expect(blockSays(aShopWith(liquid, { schema }))).toBe("24 #102030 16");
    expect(blockSays(aShopWith(liquid, { schema, settings: { size: 40, color: "#fff" } }))).toBe(
      "40 #fff 255",
    );
  });

  it("reads the app's own metafields and no other app's", () => {
    const world = aShopWith("{{ app.metafields.tillit.badges.value.heading }}");
    const metafield = {
      id: 1,
      owner: `gid://shopify/AppInstallation/${world.state.app.installationId}`,
      namespace: "tillit",
      key: "badges",
      type: "json",
      value: '{"heading":"Trust"}',
      app: world.options.appKey,
      createdAt: "",
      updatedAt: "",
    };
    world.state.metafields.push(metafield);
    expect(blockSays(world)).toBe("Trust");
    metafield.app = "another";
    expect(blockSays(world)).toBe("");
  });

  it("counts on from the block before it in the same section", () => {
    const world = aShopWith("{% increment styles %}");
    world.state.themeBlocks.push({ ...world.state.themeBlocks[0]!, id: "block-2" });
    expect(shopperSees(world)).toMatch(/handle="hello">0<[\s\S]*handle="hello">1</);
  });

  it("runs a for loop at most fifty times", () => {
    const runs = (limit: string) =>
      blockSays(aShopWith(`{% for i in (1..60) ${limit} %}.{% endfor %}`))?.length;
    expect(runs("")).toBe(50);
    expect(runs("limit: 55")).toBe(50);
    expect(runs("limit: 3")).toBe(3);
  });

  it("speaks the language of the page, else the default one", () => {
    const liquid = "{{ 'greeting' | t: name: shop.name }}";
    const files = { "locales/nb.json": '{"greeting":"Hei {{ name }}"}' };
    expect(blockSays(aShopWith(liquid, { files }))).toBe("Hei Careful Goods");
    expect(blockSays(aShopWith(liquid))).toBe("Hello Careful Goods");
  });

  it("names its style sheet in the head, once, and only where it is drawn", () => {
    const files = { "assets/hello.css": "p {}" };
    const world = aShopWith("Here", { files, schema: { stylesheet: "hello.css" } });
    world.state.themeBlocks.push({ ...world.state.themeBlocks[0]!, id: "block-2" });
    const link = "/cdn/extensions/hello-app/assets/hello.css";
    expect(shopperSees(world).split(link)).toHaveLength(2);
    expect(shopperSees(world, "/cart")).not.toContain(link);
  });

  it("is available only while the metafield it depends on is true", () => {
    const schema = { available_if: "{{ app.metafields.tillit.on.value }}" };
    expect(blockSays(aShopWith("Here", { schema }))).toBeUndefined();
  });

  it("shows an edit of its file at the next request", () => {
    const world = aShopWith("Before");
    expect(blockSays(world)).toBe("Before");
    const schema = '{% schema %}{ "name": "Hello" }{% endschema %}';
    writeFileSync(`${world.options.extensionDir}/blocks/hello.liquid`, `After${schema}`);
    expect(blockSays(world)).toBe("After");
  });

  it.each(["javascript", "stylesheet", "include", "layout", "section", "sections"])(
    "may not use {%% %s %%}",
    (tag) => {
      const liquid = `{% ${tag} 'x' %}`;
      expect(() => shopperSees(aShopWith(liquid))).toThrow(
        `{% ${tag} %} is not allowed in an app block`,
      );
    },
  );

  it.each([
    ["an unknown filter", "{{ 'x' | sparkle }}", "sparkle"],
    ["an unknown tag", "{% sparkle %}", "sparkle"],
    ["a text that no language has", "{{ 'nothing.here' | t }}", "No text for nothing.here"],
    ["a snippet that is missing", "{% render 'nothing' %}", "nothing"],
  ])("may not use %s", (_what, liquid, message) => {
    expect(() => shopperSees(aShopWith(liquid))).toThrow(message);
  });
});

describe("design mode", () => {
  const frame = { "sec-fetch-dest": "iframe" };

  it("is known to the block, with the attributes the editor needs", () => {
    const liquid =
      "{% if request.design_mode %}<p {{ block.shopify_attributes }}>Empty</p>{% endif %}";
    const world = aShopWith(liquid);
    expect(blockSays(world)).toBe("");
    expect(blockSays(world, `${PRODUCT}?design_mode=1`, frame)).toContain(
      "data-shopify-editor-block",
    );
  });

  it("shows a block that is not saved yet, with the settings of the editor's form", () => {
    const schema = { settings: [{ type: "range", id: "size", default: 24 }] };
    const world = aShopWith("{{ block.settings.size }}", { schema });
    world.state.themeBlocks = [];
    const query = "unsaved_block=hello&unsaved_template=product&settings.size=40";
    expect(blockSays(world, `${PRODUCT}?design_mode=1&${query}`, frame)).toBe("40");
    expect(blockSays(world, `${PRODUCT}?${query}`)).toBeUndefined();
  });
});
