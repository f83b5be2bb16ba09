import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aMethod, filled, largest } from "../../tests/examples/payments";
import { shownBlock, textIn, withoutStyle } from "../../tests/shown-block";
import { NO_PAYMENTS, type Payments } from "../trust/payments/payments";
import type { PreviewOptions } from "./preview.server";

function shopperSees(payments: Payments, options: Partial<PreviewOptions> = {}, shop = {}) {
  return shownBlock("payments", payments, options, shop);
}

const compact = { settings: { form: "compact" } };
const only = (...methods: Payments["methods"]) => ({ ...NO_PAYMENTS, methods });

describe("the payments block with nothing to show", () => {
  it("is not a byte on the live storefront, whatever the checkout takes", async () => {
    expect(await shopperSees(NO_PAYMENTS, { paymentTypes: ["visa"] })).toBe("");
    expect(await shopperSees(NO_PAYMENTS, compact)).toBe("");
  });

  it.each([
    ["en", "Payment appears here"],
    ["nb", "Betalingen vises her"],
    ["fr-CA", "Le paiement apparaît ici"],
  ])("tells the merchant in the theme editor, in %s", async (locale, hint) => {
    expect(await shopperSees(NO_PAYMENTS, { designMode: true, locale })).toContain(hint);
  });
});

describe("the payments block in full", () => {
  it("opens each method under an anchor of its own, in the merchant's order", async () => {
    const html = await shopperSees(filled);
    expect(html).toContain('<section id="payments"><h2>Betaling</h2>');
    const opened = [...html.matchAll(/<details id="([^"]+)"><summary><svg.*?<span>(.*?)<\/span>/g)];
    expect(opened.map(([, id, name]) => [id, name])).toEqual([
      ["payment-vipps", "Vipps"],
      ["payment-card", "Kort"],
      ["payment-klarna", "Klarna"],
      ["payment-invoice", "Faktura"],
      ["payment-own-1", "Betaling i butikken"],
    ]);
  });

  it("says how to pay, when one is charged, what it costs, who learns what, and how to stop it", async () => {
    const html = await shopperSees(only(aMethod("card", { moment: "at-dispatch" })));
    expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label)).toEqual([
      "Når beløpet trekkes",
      "Tillegg fra oss",
      "Hvem får hvilke opplysninger",
      "Avbryte før du betaler",
      "Kansellere etter at du har betalt",
      "Slik får du pengene tilbake",
    ]);
    expect(html).toContain("<p>Velg kort i kassen, ");
    expect(html).toContain("<dd>Ingenting</dd>");
    expect(textIn(html)).toContain("trekkes når vi sender varen");
  });

  it("leaves out what nobody has said, and keeps the merchant's lines", async () => {
    const own = aMethod("own-1", { name: { nb: "Sjekk" }, steps: { nb: "Skriv den.\nSend den." } });
    const html = await shopperSees(only(own));
    expect(html).toContain("<p>Skriv den.<br />\nSend den.</p>");
    expect(html.match(/<dt>/g)).toHaveLength(3);
  });

  it("names an extra cost", async () => {
    const html = await shopperSees(
      only(aMethod("invoice", { extraCost: { kind: "amount", amount: 49 } })),
    );
    expect(html).toMatch(/<dt>Tillegg fra oss<\/dt><dd>49,00\skr<\/dd>/);
  });

  it.each([
    ["nb", "Velg Vipps og skriv inn"],
    ["en", "Choose Vipps and enter"],
    ["en-GB", "Choose Vipps and enter"],
    ["sv", "Velg Vipps og skriv inn"],
  ])("speaks %s", async (locale, words) => {
    expect(textIn(await shopperSees(filled, { locale }))).toContain(words);
  });

  it("shows the marks of what the checkout takes, when they are scrolled to", async () => {
    const html = await shopperSees(filled, { paymentTypes: ["visa", "american_express"] });
    expect(html.match(/<img [^>]+>/g)).toEqual([
      '<img src="//cdn.shopify.com/shopifycloud/storefront/assets/payment_icons/visa.svg" width="38" height="24" loading="lazy" alt="Visa">',
      '<img src="//cdn.shopify.com/shopifycloud/storefront/assets/payment_icons/american_express.svg" width="38" height="24" loading="lazy" alt="American express">',
    ]);
    expect(await shopperSees(filled)).not.toContain("<img");
  });

  it("ends with whom to tell when something looks wrong", async () => {
    const html = await shopperSees(filled);
    expect(html).toContain(
      '<h3 id="payment-contact">Er det noe som ikke stemmer med en betaling?</h3>',
    );
    expect(html).toContain('href="mailto:betaling@woolly.example"');
    expect(html).toContain('href="tel:+4773000000">+47 73 00 00 00</a><p>Mandag–fredag 9–16</p>');
    expect(await shopperSees(only(aMethod("card")))).not.toContain("payment-contact");
  });

  it("keeps the hours where there is no phone, and stands without any method", async () => {
    const contact = { ...filled.contact, phone: "" };
    const html = await shopperSees({ methods: [], contact });
    expect(html).toContain("betaling@woolly.example</a><p>Mandag–fredag 9–16</p>");
    expect(html).not.toContain("<details");
  });

  it("shows markup and Liquid as text", async () => {
    const hostile = '<img src=x>{{ shop.name }}</script>"';
    const nb = { nb: hostile };
    const texts = {
      steps: nb,
      charged: nb,
      data: nb,
      cancelBefore: nb,
      cancelAfter: nb,
      refund: nb,
    };
    const html = await shopperSees({
      methods: [aMethod("own-1", { name: nb, ...texts })],
      contact: { email: 'a"><b>@x', phone: '"><b>', hours: nb },
    });
    expect(html).not.toMatch(/<img|<\/script|<b>/);
    expect(html.match(/&lt;img src=x&gt;\{\{ shop\.name \}\}/g)).toHaveLength(8);
  });

  it("draws its longest without a script", async () => {
    const html = await shopperSees(largest);
    expect(html.match(/<details /g)).toHaveLength(largest.methods.length);
    expect(html).not.toContain("<script");
  });
});

describe("the payments block in its compact form", () => {
  it("names the first methods and leads to the rest", async () => {
    const html = await shopperSees(filled, compact);
    expect(textIn(html)).toBe(
      "Vipps · Kort · Klarna · Faktura · Betaling i butikken Slik foregår betalingen",
    );
    expect(html).toContain('<a class="tillit-c" href="/apps/tillit/trust#payments">');
    expect(html).not.toMatch(/<h2|<h3|<section|<img/);
  });

  it("names five methods at most", async () => {
    const html = await shopperSees(largest, compact);
    expect(html.match(/ · /g)).toHaveLength(4);
  });

  it("leads to the contact where there is nothing else", async () => {
    const html = await shopperSees({ ...filled, methods: [] }, compact);
    expect(textIn(html)).toBe("Er det noe som ikke stemmer med en betaling?");
  });

  it("weighs little", async () => {
    const html = withoutStyle(await shopperSees(filled, compact));
    console.info(
      `payments, compact: ${html.length} bytes, ${brotliCompressSync(html).length} brotli`,
    );
    expect(brotliCompressSync(html).length).toBeLessThan(450);
  });
});
