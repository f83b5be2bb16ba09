import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/terms";
import { NOW, theFacts } from "../../tests/facts";
import { textIn } from "../../tests/shown-block";
import type { ShopFacts } from "../trust/shop-facts";
import { NO_TERMS, type Terms } from "../trust/terms/terms";
import type { TermsStamp } from "../trust/terms/version";
import { storefrontDocument } from "./document";
import { renderBlock, type PreviewOptions } from "./preview.server";

const HASH = "0a".repeat(32);
const THIRD: TermsStamp = {
  ...{ number: 3, source: "written", hash: HASH },
  publishedAt: new Date("2026-11-01T12:00:00Z"),
};

const shopperSees = (
  value: Partial<Terms> = {},
  options: Partial<PreviewOptions> = {},
  shop: Partial<ShopFacts> = {},
) =>
  renderBlock(
    "terms",
    storefrontDocument({
      ...theFacts(shop, { terms: { ...filled, ...value } }),
      terms: THIRD,
    }),
    { locale: "nb", now: NOW, timeZone: "Europe/Oslo", pageType: "cart", ...options },
  );

const inputsIn = (html: string) => html.match(/<input[^>]*>/g) ?? [];

describe("the terms in the cart", () => {
  it.each([
    [
      "nb",
      "Jeg godtar salgsvilkårene. Versjon 3, 1. november 2026 · Salgsvilkår · Retur og bytte · Personvernerklæring",
    ],
    [
      "en",
      "I accept the terms of sale. Version 3, 1 November 2026 · Terms of sale · Returns and exchanges · Privacy policy",
    ],
    [
      "de",
      "Ich bin mit den Allgemeinen Geschäftsbedingungen einverstanden. Fassung 3, 1. November 2026 · Allgemeine Geschäftsbedingungen · Rückgabe und Umtausch · Datenschutzerklärung",
    ],
  ])("are accepted by a tick, in %s", async (locale, words) => {
    const html = await shopperSees({}, { locale });
    expect(textIn(html)).toBe(words);
    expect(inputsIn(html)).toEqual([
      `<input type="checkbox" required form="cart" name="attributes[Terms accepted]" value="ticked, version 3, ${HASH}, 2026-11-22T13:00+0100">`,
    ]);
  });

  it.each([
    ["nb", "Når du bestiller, godtar du salgsvilkårene våre."],
    ["en", "By ordering you accept our terms of sale."],
    [
      "de",
      "Mit Ihrer Bestellung erklären Sie sich mit unseren Allgemeinen Geschäftsbedingungen einverstanden.",
    ],
  ])("are said to be accepted by ordering, in %s", async (locale, words) => {
    const html = await shopperSees({ asking: "stated" }, { locale });
    expect(textIn(html)).toContain(words);
    expect(inputsIn(html)).toEqual([
      `<input type="hidden" form="cart" name="attributes[Terms accepted]" value="stated, version 3, ${HASH}, 2026-11-22T13:00+0100">`,
    ]);
  });

  it("never come ticked", async () => expect(await shopperSees()).not.toContain("checked"));

  it("go with the form round them where none is named, or with any that is", async () => {
    const [within] = inputsIn(await shopperSees({}, { settings: { cart: "" } }));
    expect(within).not.toContain("form=");
    const [named] = inputsIn(await shopperSees({}, { settings: { cart: "cart_form" } }));
    expect(named).toContain(' form="cart_form"');
  });

  it("name no more than there is", async () => {
    const html = await shopperSees({ returns: false }, {}, { policies: [] });
    expect(textIn(html)).toMatch(/2026 · Salgsvilkår$/);
  });

  it("open in the shopper's language", async () =>
    expect(await shopperSees({}, { locale: "en", root: "/en" })).toContain(
      `href="/en/apps/tillit/terms?version=${HASH}&amp;lang=en"`,
    ));

  it("show markup and Liquid as text", async () => {
    const hostile = `"><img src=x>{{ shop.name }}`;
    const html = await shopperSees(
      {},
      { settings: { cart: hostile } },
      {
        policies: [{ type: "PRIVACY_POLICY", url: `https://woolly.example/policies/x?${hostile}` }],
      },
    );
    expect(html).not.toContain("<img");
  });

  it("are not a byte while there are none", async () =>
    expect(await shopperSees(NO_TERMS)).toBe(""));

  it("tell the merchant in the theme editor", async () =>
    expect(await shopperSees(NO_TERMS, { designMode: true })).toContain(
      "Salgsvilkårene vises her",
    ));
});
