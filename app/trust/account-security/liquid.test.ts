import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/account_security";
import { theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import { NO_ACCOUNT_SECURITY, type AccountSecurity } from "./account-security";
import { accountSecurityForLiquid } from "./liquid";

const published = (value: Partial<AccountSecurity>, shop: Partial<ShopFacts> = {}) =>
  accountSecurityForLiquid({ ...filled, ...value }, theFacts(shop));

const explained = (signIn: Partial<AccountSecurity["signIn"]>) => ({
  ...NO_ACCOUNT_SECURITY,
  signIn: { shown: true, ownService: false, words: {}, ...signIn },
});

describe("what is published about account security", () => {
  it("is nothing when nothing is said", () => {
    expect(published(NO_ACCOUNT_SECURITY)).toBeNull();
  });

  it("says how one signs in as Shopify knows it, in the shop's languages", () => {
    const way = published(explained({}))?.signIn?.way;
    expect(Object.keys(way ?? {})).toEqual(["nb", "en"]);
    expect(way?.en).toContain("six-digit code");
    const classic = published(explained({}), { customerAccounts: "classic" })?.signIn?.way;
    expect(classic?.en).toContain("password of your own");
  });

  it("is nothing about signing in where Shopify did not say how, and the merchant neither", () => {
    expect(published(explained({}), { customerAccounts: null })).toBeNull();
  });

  it("is the merchant's words alone where shoppers are signed in by a service of the shop's own", () => {
    const own = published(explained({ ownService: true, words: { nb: "Logg inn med Vipps." } }));
    expect(own?.signIn).toEqual({
      ...{ way: {}, second: {}, alerts: {} },
      words: { nb: "Logg inn med Vipps." },
    });
  });

  it.each([
    ["new", ["code"], "We never ask for your one-time code"],
    ["classic", ["password"], "We never ask for your password"],
    ["classic", ["code"], "How to tell our e-mails from fake ones"],
  ] as const)(
    "has one line for %s accounts where %s is never asked for: %s",
    (version, codes, line) => {
      const row = published({ neverAsked: [...codes] }, { customerAccounts: version });
      expect(row?.line.en).toBe(line);
    },
  );

  it("leads from that line to the trust page, on whichever domain the shopper is", () => {
    expect(published({})?.url).toBe("/apps/tillit/trust#account-security");
  });

  it("has the phone number to dial and to read, and the shop's own page without its domain", () => {
    expect(published({})?.report).toMatchObject({
      phone: "+4773000000",
      number: "+47 73 00 00 00",
      page: "/pages/kontakt",
    });
  });

  it("names no place to report to where there is none", () => {
    const report = { ...filled.report, email: "", phone: "", page: "" };
    expect(published({ report })?.report).toBeNull();
  });

  it("keeps the form's ids to itself", () => {
    expect(Object.keys(published({})?.senders[0] ?? {})).toEqual(["address", "about"]);
  });
});
