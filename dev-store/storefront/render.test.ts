import { describe, expect, it, onTestFinished } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { renderInTheme, renderPage } from "./render.ts";

function aShop(sample: "careful" | "careless" | "fresh" = "careful"): World {
  const world = aWorld({ sample });
  onTestFinished(() => world[Symbol.dispose]());
  return world;
}

const shopperSees = (world: World, originalUrl: string, headers = {}) =>
  renderPage(world, { originalUrl, headers });

describe("the storefront", () => {
  it.each([
    ["/", "Få ting, godt laget"],
    ["/collections/all", "14 varer"],
    ["/collections/frontpage", "Ullpledd"],
    ["/products/stoneware-mug", "Legg i handlekurven"],
    ["/products/canvas-rucksack", "Utsolgt"],
    ["/cart", "Den er tom ennå"],
    ["/pages/about", "Trondheim"],
    ["/policies/refund-policy", "30 dager"],
  ])("shows %s", (path, text) => {
    const { status, html } = shopperSees(aShop(), path);
    expect(status).toBe(200);
    expect(html).toContain(text);
    expect(html).not.toContain("Translation missing");
  });

  it.each(["/nothing", "/products/nothing", "/policies/nothing", "/products/stoneware-mug/more"])(
    "says that there is no page at %s",
    (path) => {
      const { status, html } = shopperSees(aShop(), path);
      expect(status).toBe(404);
      expect(html).toContain("Siden finnes ikke");
    },
  );

  it("speaks the primary language without a prefix and the others below theirs", () => {
    const { html } = shopperSees(aShop(), "/en/products/stoneware-mug");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Stoneware mug");
    expect(html).toContain('href="/en/collections/all"');
    expect(shopperSees(aShop(), "/nb/products/stoneware-mug").status).toBe(404);
  });

  it.each([
    ["careful", "340 kr"],
    ["careless", "29,00 €"],
    ["fresh", "29,00 €"],
  ] as const)("shows the prices of the shop %s as it writes them", (sample, price) => {
    expect(shopperSees(aShop(sample), "/products/stoneware-mug").html).toContain(price);
  });

  it("leads links to the shop's own domain to this machine", () => {
    const world = aShop();
    const own = `${world.state.shop.primaryDomain.url}/policies/refund-policy`;
    world.state.pages[0]!.bodyHtml = { nb: `<a href="${own}">x</a>` };
    expect(shopperSees(world, "/pages/about").html).toContain(
      'href="http://localhost:4400/policies/refund-policy"',
    );
  });

  it("shows the theme in the colours of the preset asked for", () => {
    expect(shopperSees(aShop(), "/").html).toContain("color-scheme: light");
    expect(shopperSees(aShop(), "/?theme_preset=Dark").html).toContain("color-scheme: dark");
  });

  it("shows what the shopper's cart holds", () => {
    const { html } = shopperSees(aShop(), "/cart", {
      cookie: "cart=44000000001001%3A2%2C44000000001005%3A1",
    });
    expect(html).toContain("Steingodskopp");
    expect(html).toContain("2 770 kr");
  });

  it("is in design mode only inside a frame", () => {
    const world = aShop();
    const section = "data-shopify-editor-section";
    const frame = { "sec-fetch-dest": "iframe" };
    expect(shopperSees(world, "/?design_mode=1", frame).html).toContain(section);
    expect(shopperSees(world, "/?design_mode=1").html).not.toContain(section);
    expect(shopperSees(world, "/", frame).html).not.toContain(section);
  });

  it("shows a shop's own texts as text where they are no markup", () => {
    const world = aShop();
    world.state.shop.name = "<b>Bold</b> & Co";
    expect(shopperSees(world, "/").html).not.toContain("<b>Bold");
  });
});

describe("a page that an app draws", () => {
  const request = { originalUrl: "/apps/tillit/trust", headers: {} };

  it("stands inside the theme", async () => {
    const html = await renderInTheme(aShop(), request, "<h1>{{ shop.name }}</h1>", { title: "F" });
    expect(html).toContain("<h1>Careful Goods</h1>");
    expect(html).toContain("<title>F – Careful Goods</title>");
    expect(html).toContain('class="footer"');
  });

  it("does not see what only the app's blocks may read", async () => {
    const world = aShop();
    world.state.metafields.push({
      id: 1,
      owner: `gid://shopify/AppInstallation/${world.state.app.installationId}`,
      namespace: "tillit",
      key: "badges",
      type: "json",
      value: '"Secret"',
      app: world.options.appKey,
      createdAt: "",
      updatedAt: "",
    });
    const source = "[{{ app.metafields.tillit.badges.value }}]";
    expect(await renderInTheme(world, request, source, { title: "F" })).toContain("[]");
  });
});
