import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/returns";
import { shownBlock, textIn } from "../../tests/shown-block";
import { NO_RETURNS, type Returns } from "../trust/returns/returns";
import type { PreviewOptions } from "./preview.server";

function shopperSees(returns: Returns, options: Partial<PreviewOptions> = {}) {
  return shownBlock("returns", returns, { country: "NO", ...options });
}

const compact = { settings: { form: "compact" } };

describe("the returns block in its compact form", () => {
  it("is one line for the shopper's country, and leads to the whole policy", async () => {
    const html = await shopperSees(filled, compact);
    expect(textIn(html)).toBe("Retur innen 30 dager, gratis, med unntak Norge");
    expect(html).toContain('<a class="tillit-c" href="/apps/tillit/trust#returns">');
    expect(html).not.toContain("<section");
  });

  it.each([
    ["SE", "en", "Returns within 14 days, with exceptions Germany and Sweden"],
    ["NO", "en", "Returns within 30 days, free, with exceptions Norway"],
    // Where the shop does not ship, the rule of its own country, named as such.
    ["JP", "nb", "Retur innen 30 dager, gratis, med unntak Norge"],
  ])("says in %s, in the language %s: %s", async (country, locale, words) => {
    expect(textIn(await shopperSees(filled, { ...compact, country, locale }))).toBe(words);
  });

  it("names no country where one rule counts everywhere", async () => {
    expect(textIn(await shopperSees({ ...filled, regions: [] }, compact))).toBe(
      "Retur innen 14 dager, med unntak",
    );
  });
});

describe("the returns block in its full form", () => {
  it("has the shopper's rule first, and those for other countries to open", async () => {
    const html = await shopperSees(filled, { country: "SE" });
    const text = textIn(html);
    expect(html).toContain('<section id="returns"><h2>Retur og bytte</h2>');
    expect(text).toMatch(/Sverige og Tyskland.*Du har 14 dager.*Norge.*Du har 30 dager/);
    expect(html.match(/<details>/g)).toHaveLength(1);
  });

  it("says all there is: cost, money, condition, reasons of the law, the way, exchange", async () => {
    const text = textIn(await shopperSees(filled, { locale: "en" }));
    for (const words of [
      "We pay for return shipping.",
      "within 7 days of telling us",
      "After the first 14 days, the goods must be unused",
      "goods made to your wishes or clearly personalised (blankets with a name)",
      "Goods from the warehouse clearance.",
      "Tell us what you would like to send back.",
      "Trondheim, Norway",
      "You can exchange goods for others.",
      "Tell us which colour or size",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("has a step for each line of how to send back, and no list for one line", async () => {
    const ours = await shopperSees(filled);
    expect(ours).toMatch(/<ol>(<li>[^<]+<\/li>){3}<\/ol>/);
    const own = await shopperSees({ ...filled, how: { nb: "Ring oss." } });
    expect(own).toContain("<p>Ring oss.</p>");
  });

  it("shows markup and Liquid as text", async () => {
    const hostile = '<img src=x>{{ shop.name }}</script>"';
    const html = await shopperSees({
      ...filled,
      notTaken: { nb: hostile },
      how: { nb: `${hostile}\n${hostile}` },
      address: { nb: hostile },
      exchangeHow: { nb: hostile },
      exclusions: [{ reason: "c", goods: { nb: hostile } }],
    });
    expect(html).not.toMatch(/<img|<\/script/);
    expect(html.match(/&lt;img src=x&gt;\{\{ shop\.name \}\}/g)).toHaveLength(6);
  });
});

describe("the returns block with nothing to show", () => {
  it("is not a byte on the live storefront", async () => {
    expect(await shopperSees(NO_RETURNS)).toBe("");
    expect(await shopperSees(NO_RETURNS, compact)).toBe("");
  });

  it("tells the merchant in the theme editor", async () => {
    expect(await shopperSees(NO_RETURNS, { designMode: true })).toContain("Retur vises her");
  });
});
