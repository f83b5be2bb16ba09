import { describe, expect, it } from "vitest";
import { filled, largest } from "../../tests/examples/account_security";
import { shownBlock, textIn } from "../../tests/shown-block";
import {
  NO_ACCOUNT_SECURITY,
  type AccountSecurity,
} from "../trust/account-security/account-security";
import type { ShopFacts } from "../trust/shop-facts";
import type { PreviewOptions } from "./preview.server";

const COMPACT = { settings: { form: "compact" } };

function shopperSees(
  value: AccountSecurity,
  options: Partial<PreviewOptions> = {},
  shop: Partial<ShopFacts> = {},
) {
  return shownBlock("account_security", value, options, shop);
}

describe("the account security block", () => {
  it("is not a byte where nothing is said, and says so in the theme editor", async () => {
    expect(await shopperSees(NO_ACCOUNT_SECURITY)).toBe("");
    expect(await shopperSees(NO_ACCOUNT_SECURITY, COMPACT)).toBe("");
    const hint = await shopperSees(NO_ACCOUNT_SECURITY, { designMode: true, locale: "de" });
    expect(hint).toContain("Die Kontosicherheit erscheint hier");
  });

  it("is one line with the way to the whole in its compact form", async () => {
    const html = await shopperSees(filled, COMPACT);
    expect(textIn(html)).toBe("Vi ber deg aldri om engangskoden");
    expect(html).toContain('href="/apps/tillit/trust#account-security"');
  });

  it("says everything in its full form, under its anchor", async () => {
    const html = await shopperSees(filled);
    expect(html).toContain('<section id="account-security"><h2>');
    const text = textIn(html);
    for (const words of [
      "Slik logger du inn Du trenger ikke noe passord.",
      "Kommer koden ikke fram, ser du først i søppelposten.",
      "Vi ber deg aldri om passordet ditt",
      "tilgang til datamaskinen",
      "ordre@woolly.example Ordre og levering",
      "Se på hele adressen etter @",
      "Send oss gjerne den falske e-posten",
      "+47 73 00 00 00",
    ]) {
      expect(text).toContain(words);
    }
    expect(html).toContain('href="mailto:sikkerhet@woolly.example"');
    expect(html).toContain('href="tel:+4773000000"');
    expect(html).toContain('href="/pages/kontakt"');
  });

  it.each([
    ["en", "You need no password."],
    ["de-AT", "Sie brauchen kein Passwort."],
    ["fr", "Du trenger ikke noe passord."],
  ])("speaks %s: %s", async (locale, words) => {
    const locales = ["nb", "en", "de"].map((one) => ({
      ...{ locale: one, primary: one === "nb", published: true },
    }));
    expect(textIn(await shopperSees(filled, { locale }, { locales }))).toContain(words);
  });

  it("explains a password where shoppers have one", async () => {
    const html = await shopperSees(filled, { locale: "en" }, { customerAccounts: "classic" });
    expect(textIn(html)).toContain("a password of your own");
    expect(textIn(html)).not.toContain("six-digit");
  });

  it("has the merchant's words alone where another service signs shoppers in", async () => {
    const signIn = { shown: true, ownService: true, words: { nb: "Logg inn med <b>Vipps</b>." } };
    const html = await shopperSees({ ...NO_ACCOUNT_SECURITY, signIn });
    expect(textIn(html)).toBe(
      "Kontoen din Slik logger du inn Logg inn med &lt;b&gt;Vipps&lt;/b&gt;.",
    );
  });

  it("needs no script and stays small, however much is said", async () => {
    const html = await shopperSees(largest);
    expect(html).not.toMatch(/<script|style="|on\w+=/);
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
  });
});
