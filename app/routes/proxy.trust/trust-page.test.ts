import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { exampleOf } from "../../../tests/examples";
import { aShop, theFacts } from "../../../tests/facts";
import { LOCALES } from "../../trust/locale";
import { SETTING_NAMES, type TrustSettings } from "../../trust/settings";
import type { ShopFacts } from "../../trust/shop-facts";
import { NO_TRUST_PAGE } from "../../trust/trust-page/trust-page";
import { nothingYet, trustPage } from "./trust-page.server";

const lookedUpAt = new Date("2026-11-20T08:00:00Z");
const LANGUAGES = LOCALES.map((locale) => ({ locale, primary: locale === "nb", published: true }));

/** As a shopper reads it who has chosen `locale` in the shop. */
async function shopperReads(
  shop: Partial<ShopFacts> | null,
  locale = "en",
  settings: Partial<TrustSettings> = {},
) {
  const facts = shop && theFacts({ locales: LANGUAGES, ...shop }, settings);
  const liquid = facts ? await trustPage({ facts, lookedUpAt }) : nothingYet();
  return String(
    await new Liquid({ strictFilters: true }).parseAndRender(liquid, {
      request: { locale: { iso_code: locale } },
      routes: { root_url: locale === "nb" ? "/" : `/${locale}` },
    }),
  );
}

const EVERYTHING = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, exampleOf(name).filled]),
) as TrustSettings;

const withoutStyle = (html: string) => html.replace(/<style>.*?<\/style>/s, "");

describe("the app proxy's trust page", () => {
  it("shows the block itself, also to a shop that has begun with nothing", async () => {
    const page = await shopperReads({});
    expect(page).toContain("woolly.example is reached over an encrypted connection");
    expect(page).toContain("looked up on 20 November 2026");
    expect(page).toContain('<li id="ships-to">');
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it("keeps its style as it is", async () => {
    const style = /<style>(.*?)<\/style>/s.exec(await shopperReads({}))?.[1] ?? "";
    expect(style).toMatch(/^\.tillit-b\{/);
    expect(style).not.toContain("&#");
  });

  it.each([
    ["nb", "Dette kan du stole på hos Woolly"],
    ["de", "Worauf Sie sich bei Woolly verlassen können"],
    ["fr", "Ce sur quoi vous pouvez compter chez Woolly"],
    ["es", "En qué puedes confiar en Woolly"],
    ["en", "What you can rely on at Woolly"],
    ["ja", "Dette kan du stole på hos Woolly"],
  ])("speaks %s alone", async (locale, heading) => {
    const page = await shopperReads({}, locale);
    expect(page).toContain(`>${heading}</h1>`);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it.each([
    ["nb", /^\/(?!nb\/)/],
    ["de", /^\/de\//],
  ])(
    "leads to the shop's own pages in the language that is read, %s",
    async (locale, inLanguage) => {
      const page = await shopperReads({}, locale, EVERYTHING);
      const own = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, address]) => address ?? "");
      expect(own).not.toEqual([]);
      for (const address of own) expect(address).toMatch(inLanguage);
      expect(page).not.toContain("tillit-root");
    },
  );

  it("does not draw a language that the shop has not published", async () => {
    const locales = [
      { locale: "nb", primary: true, published: true },
      { locale: "en", primary: false, published: false },
    ];
    expect(await shopperReads({ locales }, "en")).toContain("Dette kan du stole på");
  });

  it.each([
    ["nb", "blir slått opp"],
    ["nn", "blir slått opp"],
    ["de-AT", "werden gerade abgerufen"],
    ["ja", "are being looked up"],
  ])(
    "says to readers of %s that facts are on their way before Shopify was asked",
    async (locale, words) => {
      expect(await shopperReads(null, locale)).toContain(words);
    },
  );

  it.each([
    "{{ shop.secret }}",
    "{% render 'x' %}",
    "{%- liquid\necho 1 -%}",
    "{% endcase %}",
    "</script><img src=x onerror=alert(1)>",
    "</style><b>",
    "$& {name}",
  ])("shows %j as text, in the shop's name and in the introduction", async (hostile) => {
    const page = withoutStyle(
      await shopperReads({ name: hostile }, "nb", {
        trust_page: { ...NO_TRUST_PAGE, intro: { nb: hostile } },
      }),
    );
    const shown = page
      .replaceAll("&#123;", "{")
      .replaceAll("&#125;", "}")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&")
      .replaceAll("<br />\n", "\n");
    expect(shown).toContain(`hos ${hostile}</h1>`);
    expect(shown).toContain(`<p>${hostile}</p>`);
    expect(page).not.toMatch(/<img src=x|<b>\s*</);
  });

  it("keeps an address in its attribute", async () => {
    const page = await shopperReads({ contactEmail: '"><b>@x.example' });
    expect(page).not.toContain('"><b>@');
  });

  it("is for the shop that it is about", async () => {
    expect(await shopperReads(aShop({ name: "Other" }))).not.toContain("Woolly</h1>");
  });
});
