import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { exampleOf } from "../../../tests/examples";
import { SOME_TERMS } from "../../../tests/confirmations";
import { theFacts } from "../../../tests/facts";
import { readerOf } from "../../trust/confirmation/mails/reader";
import { checkTemplate } from "../../trust/confirmation/notification/template-check";
import { PARTS } from "../../trust/confirmation/parts";
import { LOCALES, type Locale } from "../../trust/locale";
import type { TrustSettings } from "../../trust/settings";
import { notificationPiece } from "./notification-piece";
import { notificationSections } from "./notification-sections";
import { statedFor } from "./stated-for";
import { templateOwn } from "./template-own";

const SAID = ["payments", "returns", "guarantee", "business", "support"] as const;
const said = () =>
  Object.fromEntries(SAID.map((name) => [name, exampleOf(name).filled])) as Partial<TrustSettings>;

function pieceIn(locale: Locale, settings: Partial<TrustSettings> = {}) {
  const facts = theFacts({}, { ...said(), ...settings });
  const reader = readerOf({ locale, country: "NO" }, facts);
  const links = { withdrawAt: "https://woolly.example/apps/tillit/withdraw", terms: SOME_TERMS };
  const stated = statedFor(facts, reader, [], links);
  const sections = notificationSections(facts, reader, stated, [...PARTS], null);
  return {
    piece: notificationPiece(sections, locale),
    own: templateOwn(facts.shop, facts.settings.business),
  };
}

const engine = new Liquid({ strictVariables: false });
engine.registerFilter("money", (amount: number) => `kr ${amount / 100}`);
engine.registerFilter("money_with_currency", (amount: number) => `kr ${amount / 100} NOK`);
engine.registerFilter("format_address", ({ city }: { city: string }) => city);

const ORDER = {
  ...{ name: "#1042", created_at: "2026-11-22T10:42:00+01:00", total_price: 108900 },
  subtotal_line_items: [
    {
      title: "Mug <b>",
      quantity: 2,
      price: 49500,
      final_line_price: 99000,
      variant: { title: "Red" },
    },
  ],
  ...{ shipping_price: 9900, shipping_address: { city: "Trondheim" }, total_discounts: 0 },
  transactions: [{ status: "success", gateway_display_name: "Vipps", amount: 108900 }],
};

describe.each(LOCALES)("the piece for Shopify's own mail in %s", (locale) => {
  const { piece, own } = pieceIn(locale);

  it("lacks nothing that the check looks for", () => {
    expect(checkTemplate(piece, own).details.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  it("is Liquid that draws the order", async () => {
    const html = String(await engine.parseAndRender(piece, ORDER));
    for (const words of [
      "#1042",
      "Mug &lt;b&gt;",
      "Red",
      "kr 990",
      "kr 1089 NOK",
      "Trondheim",
      "Vipps",
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/\{\{|\{%/);
  });
});

describe("a hostile text of the merchant's", () => {
  it("is neither Liquid nor HTML in it", async () => {
    const hostile = "{{ customer.email }}{% endraw %}<script>";
    const business = { ...(exampleOf("business").filled as TrustSettings["business"]) };
    const { piece } = pieceIn("nb", { business: { ...business, more: { nb: hostile } } });
    const html = String(
      await engine.parseAndRender(piece, { ...ORDER, customer: { email: "a@b" } }),
    );
    expect(html).not.toContain("a@b");
    expect(html).not.toContain("<script>");
    expect(html).toContain("&#123;&#123; customer.email");
  });
});
