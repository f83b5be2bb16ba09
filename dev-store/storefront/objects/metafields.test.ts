import { describe, expect, it, onTestFinished } from "vitest";
import { aWorld } from "../../a-world.ts";
import { resolveNamespace } from "../../admin-api/namespace.ts";
import type { MetafieldRecord } from "../../state.ts";
import { anExtension } from "../a-folder.ts";
import { renderInTheme, renderPage } from "../render.ts";

const MUG = "/products/stoneware-mug";
const RATING = '{"value":"4.5","scale_min":"1.0","scale_max":"5.0"}';

type Parts = Partial<MetafieldRecord> & { key: string; type: string; value: string };

/** A shop whose mug has these metafields, and the block `hello`, whose Liquid is given, on its page. */
function aShopWith(metafields: Parts[], liquid = "") {
  const extension = anExtension(liquid);
  const world = aWorld({ options: { extensionDir: extension.dir } });
  onTestFinished(() => {
    world[Symbol.dispose]();
    extension[Symbol.dispose]();
  });
  const mug = world.state.products.find(({ handle }) => handle === "stoneware-mug");
  const common = { namespace: "reviews", app: "test-key", createdAt: "", updatedAt: "" };
  world.state.metafields = metafields.map((parts, id) => ({
    id,
    owner: `gid://shopify/Product/${mug?.id}`,
    ...common,
    ...parts,
  }));
  const block = { id: "1", template: "product", block: "hello", settings: {}, disabled: false };
  world.state.themeBlocks.push(block);
  return world;
}

function blockSays(metafields: Parts[], liquid: string, path = MUG) {
  const { html } = renderPage(aShopWith(metafields, liquid), { originalUrl: path, headers: {} });
  return /data-block-handle="hello">([\s\S]*?)<\/div>/.exec(html)?.[1];
}

const themeSays = (metafields: Parts[], liquid: string) =>
  renderInTheme(aShopWith(metafields), { originalUrl: MUG, headers: {} }, `<i>${liquid}</i>`, {
    title: "",
  }).then((html) => /<i>([\s\S]*?)<\/i>/.exec(html)?.[1]);

const PAIR: Parts[] = [
  { key: "rating", type: "rating", value: RATING },
  { key: "rating_count", type: "number_integer", value: "12" },
];

describe("a product's metafield in Liquid", () => {
  it.each([
    [
      "a rating, with its scale",
      "rating.value.rating }} of {{ M.rating.value.scale_max",
      "4.5 of 5",
    ],
    ["a rating with its lowest value", "rating.value.scale_min", "1"],
    ["a rating in numbers", "rating.value | json", '{"rating":4.5,"scale_min":1,"scale_max":5}'],
    ["a rating printed as themes print it", "rating.value", "4.5"],
    ["a rating printed without its value", "rating", "4.5"],
    ["a count as a number", "rating_count.value | json", "12"],
    ["a count printed without its value", "rating_count", "12"],
    ["its type", "rating.type", "rating"],
    ["nothing where there is none", "other.value", ""],
  ])("is %s", (_what, expression, said) => {
    const liquid = `{{ M.${expression} }}`.replaceAll("M.", "product.metafields.reviews.");
    expect(blockSays(PAIR, liquid)).toBe(said);
  });

  it("is blank where there is none, and not where there is one", () => {
    const liquid =
      "{% if product.metafields.reviews.rating.value != blank %}stars{% else %}none{% endif %}";
    expect(blockSays(PAIR, liquid)).toBe("stars");
    expect(blockSays([], liquid)).toBe("none");
  });

  it.each([
    ["json", '{"a":[1,2]}', "{{ M.value.a[1] }} {{ M }}", '2 {"a":[1,2]}'],
    ["boolean", "false", "{% if M.value %}yes{% else %}no{% endif %}", "no"],
    ["list.single_line_text_field", '["a","b"]', "{{ M.value | join: '+' }}", "a+b"],
    [
      "single_line_text_field",
      "<b>",
      "{{ M.value | escape }} {{ M | metafield_tag }}",
      '&lt;b&gt; <span class="metafield-single_line_text_field">&lt;b&gt;</span>',
    ],
    ["json", "not JSON", "{{ M.value }}", "not JSON"],
  ])("of the type %s is read as such", (type, value, liquid, said) => {
    const source = liquid.replaceAll("M", "product.metafields.reviews.one");
    expect(blockSays([{ key: "one", type, value }], source)).toBe(said);
  });

  it("is that product's alone", () => {
    const others = PAIR.map((one) => ({ ...one, owner: "gid://shopify/Product/1" }));
    expect(blockSays(others, "{{ product.metafields.reviews.rating_count }}")).toBe("");
  });

  it("is there wherever a product is", () => {
    const liquid = "{{ collections.all.products[0].metafields.reviews.rating_count }}";
    const all = `{{ all_products['stoneware-mug'].metafields.reviews.rating_count }}`;
    const world = aShopWith(PAIR);
    const first = world.state.products[0]?.id;
    const ofFirst = PAIR.map((one) => ({ ...one, owner: `gid://shopify/Product/${first}` }));
    expect(blockSays(ofFirst, liquid)).toBe("12");
    expect(blockSays(PAIR, all)).toBe("12");
  });
});

describe("a metafield of the app's own", () => {
  const own: Parts[] = [
    { namespace: resolveNamespace("$app:reviews"), key: "page", type: "json", value: '{"n":8}' },
    { namespace: "app--1--reviews", key: "page", type: "json", value: '{"n":9}' },
  ];
  const byPrefix = "{{ product.metafields['$app:reviews'].page.value.n }}";

  it("is reached as $app by its blocks, and another app's is not", () => {
    expect(blockSays(own, byPrefix)).toBe("8");
    expect(blockSays(own.slice(1), byPrefix)).toBe("");
  });

  it("is not reached so by a theme", async () => {
    const everywhere = byPrefix.replace("product", "all_products['stoneware-mug']");
    expect(await themeSays(own, everywhere)).toBe("");
    const named = everywhere.replace("$app:reviews", resolveNamespace("$app:reviews"));
    expect(await themeSays(own, named)).toBe("8");
  });

  it("of the shop is read by blocks too", () => {
    const owner = "gid://shopify/Shop/1";
    const ofShop = own.map((one) => ({ ...one, owner }));
    expect(blockSays(ofShop, byPrefix.replace("product", "shop"))).toBe("8");
  });
});
