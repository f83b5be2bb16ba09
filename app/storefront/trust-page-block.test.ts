import { describe, expect, it } from "vitest";
import { exampleOf } from "../../tests/examples";
import { filled } from "../../tests/examples/trust_page";
import { NOW, theFacts } from "../../tests/facts";
import { SETTING_NAMES, type TrustSettings } from "../trust/settings";
import type { ShopFacts } from "../trust/shop-facts";
import { SECTIONS } from "../trust/trust-page/sections";
import { NO_TRUST_PAGE } from "../trust/trust-page/trust-page";
import { storefrontDocument } from "./document";
import { previewBlock, renderBlock, type PreviewOptions } from "./preview.server";

const EVERYTHING = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, exampleOf(name).filled]),
) as TrustSettings;

function shopperSees(
  settings: Partial<TrustSettings> = {},
  options: Partial<PreviewOptions> = {},
  shop: Partial<ShopFacts> = {},
) {
  const document = storefrontDocument(theFacts(shop, { trust_page: filled, ...settings }));
  return renderBlock("trust-page", document, { locale: "nb", now: NOW, ...options });
}

const idsOf = (html: string, element: string) =>
  [...html.matchAll(new RegExp(`<${element} id="([^"]+)"`, "g"))].map(([, id]) => id);

const contentsOf = (html: string) =>
  [...html.matchAll(/<li><a href="#([^"]+)">([^<]+)</g)].map(([, id, title]) => ({ id, title }));

const TRUST_PAGE = { handle: "trygg-handel" };
const OTHER_PAGE = { handle: "om-oss" };

describe("the trust page", () => {
  it("shows everything under its anchor, in the merchant's order", async () => {
    const html = await shopperSees(EVERYTHING);
    const anchors = SECTIONS.map((section) => section.replaceAll("_", "-"));
    const shown = idsOf(html, "section");
    expect(shown.toSorted()).toEqual(anchors.toSorted());
    expect(shown.slice(0, 3)).toEqual(["returns", "payments", "business"]);
  });

  it.each(["nb", "en", "fr", "es", "de", "pl"])(
    "begins with its contents, called as the sections are, in %s",
    async (locale) => {
      const html = await shopperSees(EVERYTHING, { locale });
      const headings = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
      expect(contentsOf(html).map(({ title }) => title)).toEqual(headings);
      expect(contentsOf(html).map(({ id }) => id)).toEqual(idsOf(html, "section"));
    },
  );

  it("opens no window in the preview for a place on the page itself", async () => {
    const document = storefrontDocument(theFacts({}, { ...EVERYTHING, trust_page: filled }));
    const { html } = await previewBlock("trust-page", document, { locale: "nb", now: NOW });
    expect(html).toContain('<a target="_self" href="#returns">');
    expect(html).not.toContain('<a href="#');
  });

  it("has no address twice", async () => {
    const ids = [...(await shopperSees(EVERYTHING)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("shows what Shopify knows under the anchors that claims lead to", async () => {
    const html = await shopperSees();
    expect(idsOf(html, "li")).toEqual([
      "encrypted-connection",
      "certified-checkout",
      "shop-since",
      "ships-to",
      "contact-email",
    ]);
    expect(html).toContain("slått opp 22. november 2026");
    expect(await shopperSees({}, { locale: "en" })).toContain("looked up on 22 November 2026");
  });

  it("does not say what Shopify does not know, nor lists contents of one section", async () => {
    const html = await shopperSees({}, {}, { contactEmail: null, shipsTo: [] });
    expect(idsOf(html, "li")).not.toContain("contact-email");
    expect(idsOf(html, "li")).not.toContain("ships-to");
    expect(html).not.toContain("<nav");
  });

  it("begins with the merchant's own words", async () => {
    expect(await shopperSees()).toContain("<p>Vi er tre personer i Trondheim.<br />");
    expect(await shopperSees({}, { locale: "en" })).toContain("We are three people");
    expect(await shopperSees({ trust_page: { ...filled, intro: {} } })).not.toContain("<p></p>");
  });

  it("shows markup and Liquid as text", async () => {
    const hostile = "<img src=x>{{ shop.name }}</script>";
    const html = await shopperSees(
      { trust_page: { ...filled, intro: { nb: hostile } } },
      {},
      {
        contactEmail: '"><b>@x.example',
        primaryDomain: { host: hostile, url: "https://a.example", sslEnabled: true },
      },
    );
    expect(html).not.toMatch(/<img|<\/script|"><b>/);
    expect(html.match(/&lt;img src=x&gt;\{\{ shop\.name \}\}/g)).toHaveLength(2);
  });

  it("stands on any page before the merchant has begun with it, with what is filled in", async () => {
    const html = await shopperSees({ ...EVERYTHING, trust_page: NO_TRUST_PAGE });
    expect(idsOf(html, "section")).toHaveLength(SECTIONS.length - 1);
    expect(html).not.toContain("shop-facts");
  });
});

describe("the trust page with nothing to show", () => {
  it("is not a byte on the live storefront, and a hint in the theme editor", async () => {
    const nothing = { trust_page: NO_TRUST_PAGE };
    expect(await shopperSees(nothing)).toBe("");
    expect(await shopperSees(nothing, { designMode: true, locale: "de" })).toContain(
      "Die Vertrauensseite erscheint hier",
    );
  });
});

describe("the trust page's block in the template of all pages", () => {
  it("prints on the trust page alone", async () => {
    expect(await shopperSees({}, { page: TRUST_PAGE })).toContain("shop-facts");
    expect(await shopperSees({}, { page: OTHER_PAGE })).toBe("");
    expect(await shopperSees({}, { page: OTHER_PAGE, designMode: true })).toContain(
      "står på en annen side",
    );
  });

  it("follows the page to its new name", async () => {
    const trustPage = { id: filled.pageId ?? "", handle: "om-oss", isVisible: true };
    expect(await shopperSees({}, { page: OTHER_PAGE }, { trustPage })).toContain("shop-facts");
    expect(await shopperSees({}, { page: TRUST_PAGE }, { trustPage })).toBe("");
  });

  it("prints on each of them when its setting says so", async () => {
    const settings = { everywhere: true };
    expect(await shopperSees({}, { page: OTHER_PAGE, settings })).toContain("shop-facts");
  });
});
