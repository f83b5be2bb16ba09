import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BLOCKS } from "./blocks-on-page";
import { policyPathsIn, productPathIn } from "./links-on-page";
import { pageMarkup } from "./page-markup";

const ADDRESS = "https://woolly.example/products/blanket";
const read = (html: string) => pageMarkup(html, "product", ADDRESS);

const wrapper = (handle: string, inside: string) =>
  `<div id="shopify-block-1" class="shopify-block shopify-app-block" data-block-handle="${handle}">${inside}</div>`;
const frame = `<div class="tillit-b"><p>Words</p></div>`;
const section = (
  html: string,
  attributes = `id="shopify-section-template--1__main" class="shopify-section"`,
) => `<section ${attributes}>${html}</section>`;

describe("the blocks on a page", () => {
  it("are all that the extension has for a page's sections", () => {
    const files = readdirSync("extensions/tillit/blocks").map((file) =>
      file.replace(".liquid", ""),
    );
    // The one in the head has no frame.
    expect([...BLOCKS].sort()).toEqual(files.filter((name) => name !== "structured-data").sort());
  });

  it("are placed and seen where they show something, in the order they stand", () => {
    const page = section(
      wrapper("badges", `<style>.a{}</style>${frame}`) + wrapper("returns", frame),
    );
    expect(read(page)).toMatchObject({
      placed: { product: ["badges", "returns"] },
      seen: { product: ["badges", "returns"] },
    });
  });

  it("are placed and not seen where they show nothing", () => {
    expect(read(section(wrapper("badges", " \n ")))).toMatchObject({
      placed: { product: ["badges"] },
      seen: { product: [] },
    });
  });

  it("are not another app's of the same name", () => {
    expect(read(section(wrapper("reviews", `<div id="other-app"></div>`)))).toMatchObject({
      placed: { product: [] },
      seen: { product: [] },
    });
  });

  it.each([
    [
      `id="shopify-section-sections--9__footer" class="shopify-section shopify-section-group-footer-group"`,
    ],
    [`id="shopify-section-sections--footer__footer" class="shopify-section"`],
  ])("stand on every page where they are in a group: %s", (attributes) => {
    expect(read(section(wrapper("withdrawal", frame), attributes)).placed).toEqual({
      product: [],
      "group:footer": ["withdrawal"],
    });
  });

  it("are not known where Shopify's wrapper does not name them", () => {
    const page = section(
      `<div class="shopify-app-block">${frame}</div>${wrapper("badges", frame)}`,
    );
    const { placed, seen } = read(page);
    expect([placed, seen]).toEqual([{}, {}]);
  });
});

const scheme = (css: string) => `<style>${css}</style>`;
const light = scheme(":root, .color-scheme-1 { --color-background: 255, 255, 255; }");
const badges = (style: string) =>
  wrapper("badges", `<div class="tillit tillit-list" style="--tillit-at:start${style}"></div>`);
const found = (html: string) => read(html).colours;

describe("the colours that were chosen for blocks", () => {
  it("are those of words and of pictures, each once, on what the theme says they lie on", () => {
    const stars = `<svg class="tillit-s" viewBox="0 0 120 24" color="#f5a623"></svg>`;
    const page =
      light +
      section(badges(";color:#666666;--tillit-icon:#1a7f37") + wrapper("reviews", stars + stars));
    expect(found(page)).toEqual([
      { block: "badges", template: "product", drawn: "text", colour: "#666666", ground: "#ffffff" },
      {
        block: "badges",
        template: "product",
        drawn: "picture",
        colour: "#1a7f37",
        ground: "#ffffff",
      },
      {
        block: "reviews",
        template: "product",
        drawn: "picture",
        colour: "#f5a623",
        ground: "#ffffff",
      },
    ]);
  });

  it("lie on the nearest scheme", () => {
    const dark = scheme(".color-scheme-2 { --color-background: rgb(18 18 18 / 1.0) }");
    const page =
      light + dark + `<div class="color-scheme-2 wide">${badges(";color:#eeeeee")}</div>`;
    expect(found(page)).toMatchObject([{ colour: "#eeeeee", ground: "#121212" }]);
  });

  it.each([
    ["the theme does not say what they lie on", section(badges(";color:#666666"))],
    ["it says two things of it", light + scheme(":root{--color-background:#000}")],
    ["it is a gradient", light + scheme(":root{--gradient-background:linear-gradient(#fff,#000)}")],
    ["something of its own lies under them", light + `<div style="background:#000">`],
    ["its styles are none", scheme(":root{--color-background:#fff")],
  ])("are not known where %s", (_, before) => {
    expect(found(before + badges(";color:#666666"))).toEqual([]);
  });

  it("are none where the theme's own are taken", () => {
    expect(found(light + badges(""))).toEqual([]);
  });
});

describe("what a page loads without encryption", () => {
  it.each([
    [`<img src="http://old.example/a.png">`, ["http://old.example/a.png"]],
    [`<img srcset="/a.png 1x, HTTP://old.example/b.png 2x">`, ["HTTP://old.example/b.png"]],
    [`<link rel="stylesheet" href="http://old.example/a.css">`, ["http://old.example/a.css"]],
    [`<form action="http://old.example/"></form>`, ["http://old.example/"]],
    [
      `<script src="http://old.example/a.js"></script><script src="http://old.example/a.js"></script>`,
      ["http://old.example/a.js"],
    ],
    [`<a href="http://old.example/">a link</a>`, []],
    [`<link rel="canonical" href="http://old.example/">`, []],
    [`<img src="//cdn.example/a.png"><img src="https://cdn.example/a.png">`, []],
    [`<img src="http://localhost:4400/a.png">`, []],
    [`<!-- <img src="http://old.example/a.png"> -->`, []],
  ])("is found: %s", (html, found) => {
    expect(read(html).mixedContent).toEqual(found);
  });
});

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const rated = {
  "@type": "Product",
  name: "Blanket",
  aggregateRating: { "@type": "AggregateRating" },
};

describe("the products in a page's markup", () => {
  it.each<[string, string, number, number]>([
    ["one, rated", jsonLd(rated), 1, 1],
    [
      "the theme's, and an app's with a rating",
      jsonLd({ ...rated, aggregateRating: undefined }) + jsonLd(rated),
      2,
      1,
    ],
    ["two apps", jsonLd(rated) + jsonLd([rated]), 2, 2],
    ["a graph", jsonLd({ "@graph": [{ "@type": "WebPage" }, rated] }), 1, 1],
    [
      "a group with variants",
      jsonLd({ "@type": "ProductGroup", hasVariant: [rated, rated] }),
      1,
      0,
    ],
    ["the shop's own rating", jsonLd({ "@type": "OnlineStore", aggregateRating: {} }), 0, 0],
    [
      "microdata",
      `<div itemscope itemtype="https://schema.org/Product"><b itemprop="aggregateRating" itemscope>5</b></div>`,
      1,
      1,
    ],
    [
      "microdata of a variant in it",
      `<div itemscope itemtype="https://schema.org/Product"><i itemprop="x" itemscope itemtype="http://schema.org/Product"></i></div>`,
      1,
      0,
    ],
    ["broken JSON", `<script type="application/ld+json">{"@type": "Product",</script>`, 0, 0],
  ])("are counted: %s", (_, html, products, ratings) => {
    expect(read(html)).toMatchObject({ products, ratings });
  });
});

describe("the links of a page", () => {
  const { links } = read(
    `<a href="/de/products/rug?variant=1#top">Rug</a><a href="mailto:a@b.example">Mail</a><a name="x">x</a>
     <a href="https://woolly.example/policies/refund-policy">Returns</a><a href="/de/policies/refund-policy">Retouren</a>`,
  );
  it("are whole addresses", () => {
    expect(links.map(({ href }) => href)).toEqual([
      "https://woolly.example/de/products/rug?variant=1",
      "https://woolly.example/policies/refund-policy",
      "https://woolly.example/de/policies/refund-policy",
    ]);
  });
  it("lead to a product and to policies, in whatever language", () => {
    expect([productPathIn(links), policyPathsIn(links)]).toEqual([
      "/de/products/rug",
      ["/policies/refund-policy"],
    ]);
  });
});

describe("the payment types on a page", () => {
  const printed = (text: string) =>
    `<script type="application/json" id="tillit-payment-types">${text}</script>`;
  it.each([
    [printed(`["visa","vipps"]`), ["visa", "vipps"]],
    [printed("[]"), []],
    [printed("{{ shop }}"), null],
    [printed(`["<b>"]`), null],
    ["", null],
  ])("are read from %s", (html, types) => {
    expect(read(html).paymentTypes).toEqual(types);
  });
});

describe("a page that is meant to take long", () => {
  it.each([
    ["elements within elements", "<div>".repeat(400_000)],
    ["attributes", `<p ${"a ".repeat(900_000)}>`],
    ["an open comment", `<!--${"-".repeat(1_900_000)}`],
    [
      "wrappers within wrappers",
      `<div class="shopify-app-block" data-block-handle="badges">`.repeat(25_000),
    ],
  ])("is read in a moment: %s", (_, html) => {
    const begun = performance.now();
    read(html);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
