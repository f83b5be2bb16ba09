import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../trust/locale";
import type { ShopFacts } from "../../trust/shop-facts";
import { factsPage } from "./facts-page";

const aShop = (overrides: Partial<ShopFacts> = {}): ShopFacts => ({
  shop: "careful-goods.myshopify.com",
  name: "Careful Goods",
  primaryDomain: { host: "careful.example", url: "https://careful.example", sslEnabled: true },
  contactEmail: "post@careful.example",
  createdAt: "2019-03-04T10:00:00Z",
  country: "NO",
  shipsTo: ["NO", "SE"],
  checkoutReady: true,
  policies: [],
  locales: [
    { locale: "nb", primary: true, published: true },
    { locale: "en", primary: false, published: true },
  ],
  ...overrides,
});

const lookedUpAt = new Date("2026-11-22T08:00:00Z");

/** As a shopper reads it who has chosen `locale` in the shop. */
const shopperReads = (facts: ShopFacts | null, locale = "en") =>
  new Liquid({ strictFilters: true }).parseAndRenderSync(
    factsPage(facts && { facts, lookedUpAt }),
    { request: { locale: { iso_code: locale } } },
  );

describe("the facts page", () => {
  it("shows each fact with its source and the day it was looked up", () => {
    const page = shopperReads(aShop());
    expect(page).toContain("careful.example is reached over an encrypted connection");
    expect(page).toContain('opened on <time datetime="2019-03-04">March 4, 2019</time>');
    expect(page).toContain("ships to: Norway and Sweden");
    expect(page).toContain('<a href="mailto:post@careful.example"');
    expect(page.match(/Looked up on <time datetime="2026-11-22">/g)).toHaveLength(5);
  });

  it("has the places that claims link to", () => {
    const ids = [...shopperReads(aShop()).matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      "encrypted-connection",
      "certified-checkout",
      "shop-since",
      "ships-to",
      "contact-email",
    ]);
  });

  it.each([
    ["nb", "Fakta om Careful Goods"],
    ["no", "Fakta om Careful Goods"],
    ["de", "Fakten über Careful Goods"],
    ["fr", "Les faits sur Careful Goods"],
    ["es", "Datos sobre Careful Goods"],
    ["en", "Facts about Careful Goods"],
    ["en-GB", "Facts about Careful Goods"],
    ["ja", "Fakta om Careful Goods"],
  ])("speaks to readers of %s", (locale, heading) => {
    expect(shopperReads(aShop(), locale)).toContain(heading);
  });

  it("knows all codes of Norwegian in a shop of another language", () => {
    const facts = aShop({ locales: [{ locale: "de", primary: true, published: true }] });
    for (const locale of ["nb", "no", "nn-NO"]) {
      expect(shopperReads(facts, locale)).toContain("Fakta om Careful Goods");
    }
    expect(shopperReads(facts, "ja")).toContain("Fakten über Careful Goods");
  });

  it("speaks one language at a time", () => {
    for (const locale of LOCALES) {
      expect(shopperReads(aShop(), locale).match(/<h1>/g)).toHaveLength(1);
    }
  });

  it("says what is not known, rather than nothing or too much", () => {
    const page = shopperReads(
      aShop({
        contactEmail: null,
        shipsTo: [],
        checkoutReady: false,
        createdAt: "?",
        primaryDomain: {
          host: "careless.example",
          url: "http://careless.example",
          sslEnabled: false,
        },
      }),
    );
    expect(page).toContain("No encrypted connection is known for careless.example");
    expect(page).toContain("not set up yet");
    expect(page).toContain("not known when");
    expect(page).toContain("not known where");
    expect(page).toContain("No e-mail address");
  });

  it("says that facts are on their way before Shopify was ever asked", () => {
    expect(shopperReads(null)).toContain("are being looked up");
  });

  it.each([
    ["{{ shop.secret }}", "&#123;&#123; shop.secret &#125;&#125;"],
    ["{% render 'x' %}", "&#123;% render &#39;x&#39; %&#125;"],
    ["{%- liquid\necho 1 -%}", "&#123;%- liquid\necho 1 -%&#125;"],
    ["</script><img src=x onerror=alert(1)>", "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"],
    ["{name}", "&#123;name&#125;"],
    ['a & "b"', "a &amp; &quot;b&quot;"],
  ])("shows a shop called %s as text", (name, shown) => {
    expect(shopperReads(aShop({ name }))).toContain(`<h1>Facts about ${shown}</h1>`);
  });

  it("keeps an address in its attribute", () => {
    const page = shopperReads(aShop({ contactEmail: '"><b>@x.example' }));
    expect(page).not.toContain("<b>");
  });
});
