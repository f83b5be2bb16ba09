import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/guarantee";
import { shownBlock, textIn } from "../../tests/shown-block";
import { NO_GUARANTEE, type Guarantee } from "../trust/guarantee/guarantee";
import type { PreviewOptions } from "./preview.server";

function shopperSees(guarantee: Guarantee, options: Partial<PreviewOptions> = {}) {
  return shownBlock("guarantee", guarantee, { country: "NO", ...options });
}

const compact = { settings: { form: "compact" } };

describe("the guarantee block in its compact form", () => {
  it("names the guarantee, says that the legal one stays, and leads to all of it", async () => {
    const html = await shopperSees(filled, compact);
    expect(textIn(html)).toBe(
      "10 års garanti fra Woolly AS Gjelder enkelte varer. Rettighetene dine etter loven gjelder som før",
    );
    expect(html).toContain('href="/apps/tillit/trust#guarantee"');
  });

  it("says of the legal one alone that it is the law's", async () => {
    const html = await shopperSees({ ...filled, commercial: null }, { ...compact, locale: "en" });
    expect(textIn(html)).toBe("Your rights by law if something is wrong");
  });
});

describe("the guarantee block in its full form", () => {
  it.each([
    ["NO", "i 2 år, og i 5 år"],
    ["SE", "i 3 år"],
    ["DE", "i minst 2 år"],
    ["US", "loven i landet ditt"],
  ])("says what the law gives in %s: %s", async (country, words) => {
    expect(textIn(await shopperSees(filled, { country }))).toContain(words);
  });

  it("shows the EU's notice as it is, whole, with its words", async () => {
    const html = await shopperSees(filled, { locale: "en" });
    expect(html).toContain(
      '<img class="tillit-p" src="https://cdn.shopify.com/s/files/1/0001/files/guarantee-en.png" width="1240" height="1754" loading="lazy"',
    );
    expect(html).toContain('<a href="https://europa.eu/youreurope/"');
    expect(html).toContain('<p lang="en">Here stand the words');
  });

  it("leads from the notice to the picture itself until its address is entered", async () => {
    const notice = { ...filled.notice, address: "" };
    expect(await shopperSees({ ...filled, notice })).toContain(
      '<a href="https://cdn.shopify.com/s/files/1/0001/files/garanti-nb.png"',
    );
  });

  it("shows the notice of the shop's own language where the shopper's is not there", async () => {
    const html = await shopperSees(filled, { locale: "fr" });
    expect(html).toContain("garanti-nb.png");
    expect(html).toContain('<p lang="nb">');
  });

  it("has all that the law wants said of a guarantee, and that the legal one stays", async () => {
    const text = textIn(await shopperSees(filled));
    for (const words of [
      "10 års garanti fra Woolly AS",
      "Alle pledd og gensere av ull.",
      "10 år",
      "Sømmer som går opp",
      "Skriv til oss med ordrenummeret",
      "Bakklandet 21 7014 Trondheim Norge",
      "Garantien begrenser dem ikke.",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("shows markup and Liquid as text", async () => {
    const hostile = '<img src=x>{{ shop.name }}</script>"';
    const html = await shopperSees({
      ...filled,
      notice: { ...filled.notice, texts: { ...filled.notice.texts, nb: hostile } },
      commercial: filled.commercial && {
        ...filled.commercial,
        giver: hostile,
        address: hostile,
        goods: { nb: hostile },
        covers: { nb: hostile },
        how: { nb: hostile },
        url: 'https://woolly.example/"><b>',
      },
    });
    expect(html).not.toMatch(/<img src=x|<\/script|"><b>/);
    expect(html.match(/&lt;img src=x&gt;\{\{ shop\.name \}\}/g)).toHaveLength(7);
  });
});

describe("the guarantee block with nothing to show", () => {
  it("is not a byte on the live storefront", async () => {
    expect(await shopperSees(NO_GUARANTEE)).toBe("");
  });

  it("tells the merchant in the theme editor", async () => {
    expect(await shopperSees(NO_GUARANTEE, { designMode: true })).toContain("Garantier vises her");
  });
});
