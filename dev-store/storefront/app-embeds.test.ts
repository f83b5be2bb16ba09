import { describe, expect, it, onTestFinished } from "vitest";
import { aWorld } from "../a-world.ts";
import { faultOfBlock } from "../control/block-fault.ts";
import type { World } from "../world.ts";
import { anExtension } from "./a-folder.ts";
import { EMBEDS } from "./app-embeds.ts";
import { renderPage } from "./render.ts";

/** A shop whose app has the block `hello` as an embed, turned on as often as ids are given. */
function aShopWith(liquid: string, schema: object, ...ids: string[]): World {
  const extension = anExtension(liquid, {}, schema);
  const world = aWorld({ options: { extensionDir: extension.dir } });
  onTestFinished(() => {
    world[Symbol.dispose]();
    extension[Symbol.dispose]();
  });
  for (const id of ids) {
    world.state.themeBlocks.push({
      id,
      template: EMBEDS,
      block: "hello",
      settings: {},
      disabled: false,
    });
  }
  return world;
}

const shopperSees = (world: World, originalUrl = "/") =>
  renderPage(world, { originalUrl, headers: {} }).html;

const HEAD = { target: "head" };
const BODY = { target: "body" };

describe("an app embed", () => {
  it("stands at the end of the head, without a wrapper", () => {
    expect(shopperSees(aShopWith('<meta name="hello">', HEAD, "1"))).toMatch(
      /(?<!<div[^>]*>)<meta name="hello">\n<\/head>/,
    );
  });

  it("stands at the end of the body, in Shopify's wrapper", () => {
    expect(shopperSees(aShopWith("Hello", BODY, "1"))).toContain(
      '<div id="shopify-block-1" class="shopify-block shopify-app-block" data-block-handle="hello">Hello</div>\n</body>',
    );
  });

  it("is on every page, or on those that its schema names", () => {
    const everywhere = aShopWith("Hello there", BODY, "1");
    const onPages = aShopWith(
      "Hello there",
      { ...BODY, enabled_on: { templates: ["index", "page"] } },
      "1",
    );
    const seenOn = (world: World) =>
      ["/", "/pages/about", "/products/stoneware-mug", "/cart", "/nowhere"].filter((path) =>
        shopperSees(world, path).includes("Hello there"),
      );
    expect(seenOn(everywhere)).toHaveLength(5);
    expect(seenOn(onPages)).toEqual(["/", "/pages/about"]);
  });

  it("is drawn once, however often it was turned on, and not while it is off", () => {
    const world = aShopWith("Hello there", BODY, "1", "2");
    expect(shopperSees(world).match(/Hello there/g)).toHaveLength(1);
    for (const block of world.state.themeBlocks) block.disabled = true;
    expect(shopperSees(world)).not.toContain("Hello there");
  });

  it("reads what only the app may read", () => {
    const world = aShopWith("[{{ app.metafields.tillit.hello.value.word }}]", BODY, "1");
    world.state.metafields.push({
      id: 1,
      owner: `gid://shopify/AppInstallation/${world.state.app.installationId}`,
      namespace: "tillit",
      key: "hello",
      type: "json",
      value: '{"word":"Hi"}',
      app: world.options.appKey,
      createdAt: "2026-11-22T12:00:00Z",
      updatedAt: "2026-11-22T12:00:00Z",
    });
    expect(shopperSees(world)).toContain("[Hi]");
  });

  it("cannot stand in a template, nor a block of a section among the embeds", () => {
    const fault = (schema: object, template: string) =>
      faultOfBlock(aShopWith("", schema), { template, block: "hello", settings: {} });
    expect(fault(HEAD, EMBEDS)).toBeNull();
    expect(fault(HEAD, "product")).toMatch(/may not stand on product/);
    expect(fault({ target: "section" }, EMBEDS)).toMatch(/may not stand on embed/);
    expect(fault({ ...HEAD, enabled_on: { templates: ["index"] } }, EMBEDS)).toBeNull();
  });
});
