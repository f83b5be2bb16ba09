import { describe, expect, it } from "vitest";
import { LOCALES } from "../../locale";
import { DECLINE_REASONS } from "../choices";
import { drawBuyerMail, drawMerchantMail } from "./draw-mail.server";
import type { BuyerContent, MerchantContent } from "./mail";

const shop = { name: "Woolly", url: "https://woolly.example", address: ["Woolly AS"] };
const links = {
  state: "https://woolly.example/apps/tillit/cancellation?id=abc",
  withdraw: "https://woolly.example/apps/tillit/withdraw?order=5001.abc",
};
const paid = [{ method: "Vipps", refund: "Back <b>at once</b>." }];

const toBuyer = (about: BuyerContent["about"], locale: BuyerContent["locale"] = "en") =>
  drawBuyerMail({ locale, shop, order: "#1042", about, links });
const toMerchant = (overrides: Partial<MerchantContent> = {}) =>
  drawMerchantMail({
    ...{ locale: "en", shop, order: "#1042", time: "22 November 2026", paid, isStuck: false },
    ...{ link: "https://woolly.example/admin", ...overrides },
  });

const ABOUTS: BuyerContent["about"][] = [
  { what: "received" },
  { what: "cancelled", paid, byShop: false },
  { what: "cancelled", paid, byShop: true },
  ...DECLINE_REASONS.map((reason) => ({ what: "declined", reason, words: "Sorry." }) as const),
];

describe.each(LOCALES)("the mails about a request, in %s", (locale) => {
  it.each(ABOUTS)("name the order and lead to its page: %o", (about) => {
    const { subject, html, text } = toBuyer(about, locale);
    expect(subject).toContain("#1042");
    expect(html).toContain(`<html lang="${locale}"`);
    for (const drawn of [html, text]) {
      expect(drawn).toContain("#1042");
      expect(drawn).toContain("cancellation?id=abc");
      expect(drawn).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("tell the merchant what was asked, when and how it was paid", () => {
    const { subject, text, html } = toMerchant({ locale });
    for (const drawn of [text, html]) {
      for (const part of ["#1042", "22 November 2026", "Vipps", "https://woolly.example/admin"]) {
        expect(drawn).toContain(part);
      }
    }
    expect(toMerchant({ locale, isStuck: true }).subject).not.toBe(subject);
  });
});

describe("the mail that says no", () => {
  it("says how to withdraw, but not where there is no order", () => {
    const no = (reason: "packed" | "not-found") =>
      toBuyer({ what: "declined", reason, words: null }).text;
    expect(no("packed")).toContain(links.withdraw);
    expect(no("not-found")).not.toContain(links.withdraw);
  });

  it("has only the merchant's own words for another reason", () => {
    const { text } = toBuyer({ what: "declined", reason: "other", words: "Sold.\nSorry." });
    expect(text).toContain("The shop writes:\n\n> Sold.\n> Sorry.");
  });
});

describe("the mail that says yes", () => {
  it("says how the money comes back, and never more than is known of it", () => {
    const yes = (byShop: boolean) => toBuyer({ what: "cancelled", paid, byShop }).text;
    expect(yes(false)).toContain("You paid with: Vipps\nBack <b>at once</b>.");
    expect(yes(false)).toContain("comes back the way you paid it");
    expect(yes(true)).toContain("is paid back by us");
  });

  it("fetches nothing, and shows what others typed as text", () => {
    const { html } = toBuyer({ what: "cancelled", paid, byShop: false });
    expect(html).not.toMatch(/<img|<link|<script|url\(|\bsrc=|<b>at/i);
  });
});
