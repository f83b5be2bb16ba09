import { describe, expect, it } from "vitest";
import { aMethod, filled } from "../../../tests/examples/payments";
import { aShop, theFacts } from "../../../tests/facts";
import { LOCALES } from "../locale";
import type { ShopFacts } from "../shop-facts";
import { paymentsForLiquid } from "./liquid";
import { KNOWN_METHODS } from "./methods";
import { METHODS_MAX } from "./limits";
import { NO_PAYMENTS, type PaymentMethod, type Payments } from "./payments";

const published = (payments: Payments, shop: Partial<ShopFacts> = {}) =>
  paymentsForLiquid(payments, theFacts(shop));

const only = (method: PaymentMethod, shop: Partial<ShopFacts> = {}) =>
  published({ ...NO_PAYMENTS, methods: [method] }, shop)?.methods[0];

const speaking = (...locales: string[]) => ({
  locales: locales.map((locale, index) => ({ locale, primary: index === 0, published: true })),
});

describe("what is published of the payments", () => {
  it("is nothing when nothing is entered", () => {
    expect(published(NO_PAYMENTS)).toBeNull();
    const hours = { ...NO_PAYMENTS.contact, hours: { nb: "9–16" } };
    expect(published({ ...NO_PAYMENTS, contact: hours })).toBeNull();
  });

  it("is each method in the merchant's order, with Tillit's words in the shop's languages", () => {
    const row = published(filled);
    expect(row?.methods.map(({ id }) => id)).toEqual([
      "vipps",
      "card",
      "klarna",
      "invoice",
      "own-1",
    ]);
    expect(Object.keys(row?.methods[1]?.steps ?? {})).toEqual(["nb", "en"]);
    expect(row?.methods[1]?.data.nb).toContain("Vi ser verken hele kortnummeret");
  });

  it("is said once where it is the same in every language", () => {
    expect(published(filled)?.methods[0]?.name).toEqual({ nb: "Vipps" });
  });

  it("follows the moment of charging until the merchant says it otherwise", () => {
    const now = only(aMethod("card", { moment: "at-order" }));
    const later = only(aMethod("card", { moment: "at-dispatch" }));
    expect(now?.charged.nb).toBe("Beløpet trekkes når du bestiller.");
    expect(later?.charged.nb).toContain("reserveres");
    expect(later?.cancel_after.nb).toContain("opphever reservasjonen");
    expect(only(aMethod("card", { charged: { nb: "Når pakken går." } }))?.charged.nb).toBe(
      "Når pakken går.",
    );
  });

  it("writes an extra cost as each language does", () => {
    const amount = aMethod("invoice", { extraCost: { kind: "amount", amount: 49 } });
    const plain = (text: string | undefined) => text?.replace(/\s/g, " ");
    const cost = only(amount, speaking("nb", "en", "de"))?.cost;
    expect([cost?.nb, cost?.en, cost?.de].map(plain)).toEqual([
      "49,00 kr",
      "NOK 49.00",
      "49,00 NOK",
    ]);
    const percent = aMethod("paypal", { extraCost: { kind: "percent", amount: 2.5 } });
    expect(plain(only(percent)?.cost?.nb)).toBe("2,5 %");
    expect(only(aMethod("paypal"))?.cost).toBeNull();
  });

  it("leads to the trust page, on whichever domain the shopper is", () => {
    expect(published(filled)?.url).toBe("/apps/tillit/trust#payments");
  });

  it("is the contact as one dials and as one reads it", () => {
    expect(published(filled)?.contact).toEqual({
      email: "betaling@woolly.example",
      phone: { dial: "+4773000000", shown: "+47 73 00 00 00" },
      hours: { nb: "Mandag–fredag 9–16", en: "Monday to Friday, 9 am to 4 pm" },
    });
  });

  it("speaks English to a shop whose language is none of ours", () => {
    const row = only(aMethod("card"), speaking("ja"));
    expect(Object.keys(row?.name ?? {})).toEqual(["ja"]);
    expect(row?.name.ja).toBe("Card");
  });

  it("has an icon and every text for each method that Tillit knows", () => {
    for (const id of KNOWN_METHODS) {
      const { cost, ...rest } = only(aMethod(id)) ?? {};
      expect(cost, id).toBeNull();
      for (const [field, text] of Object.entries(rest))
        expect(text, `${id}.${field}`).not.toEqual({});
    }
  });
});

describe("the size of what is published of the payments", () => {
  const LIMIT = 128_000;
  const bytes = (payments: Payments, shop: Partial<ShopFacts>) =>
    Buffer.byteLength(JSON.stringify(published(payments, shop)));

  it("stays under Shopify's limit with as many methods as may be, in all our languages and twenty more", () => {
    const methods = KNOWN_METHODS.slice(0, METHODS_MAX).map((id) => aMethod(id));
    const twenty = "pt-BR pt-PT it nl sv da fi pl cs ja ko zh-CN zh-TW tr el hu ro bg uk hr".split(
      " ",
    );
    const size = bytes({ ...filled, methods }, speaking(...LOCALES, ...twenty));
    console.info(`payments, ${METHODS_MAX} methods in five languages: ${size} bytes`);
    expect(size).toBeLessThan(LIMIT);
  });

  it("is what a shop of the merchant's languages needs, and no more", () => {
    expect(bytes(filled, { ...aShop(), ...speaking("nb") })).toBeLessThan(8_000);
  });
});
