import { describe, expect, it } from "vitest";
import { aBusiness, filled, largest } from "../../tests/examples/business";
import { shownBlock } from "../../tests/shown-block";
import { NO_BUSINESS, type Business } from "../trust/business/business";
import type { PreviewOptions } from "./preview.server";

function shopperSees(business: Business, options: Partial<PreviewOptions> = {}, shop = {}) {
  return shownBlock("business", business, options, shop);
}

const textIn = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<\/(dt|dd|div|p|h2)>|<br \/>|<br>/g, " | ")
    .replace(/<[^>]+>/g, "")
    .replace(/(\s*\|\s*)+/g, " | ")
    .replace(/\s+/g, " ")
    .trim();

const compact = { settings: { form: "compact" } };

describe("the business block with nothing to show", () => {
  it("is not a byte on the live storefront", async () => {
    expect(await shopperSees(NO_BUSINESS)).toBe("");
    expect(await shopperSees(NO_BUSINESS, compact)).toBe("");
  });

  it.each([
    ["en", "appears here"],
    ["nb", "vises her"],
    ["de-AT", "Hier erscheint"],
  ])("tells the merchant in the theme editor, in %s", async (locale, hint) => {
    expect(await shopperSees(NO_BUSINESS, { designMode: true, locale })).toContain(hint);
  });
});

describe("the business block in full", () => {
  it("says who runs the shop, in the order in which one asks", async () => {
    expect(textIn(await shopperSees(filled))).toBe(
      "Hvem du handler hos | Navn | Woolly AS | Butikknavn | Woolly | " +
        "Organisasjonsform | Aksjeselskap | Adresse | Bakklandet 21 | 7014 Trondheim | Norge | " +
        "E-post | hello@woolly.example | Telefon | +47 73 00 00 00 | " +
        "Register | Foretaksregisteret | Organisasjonsnummer | 999 999 999 | " +
        "MVA-nummer | NO 999 999 999 MVA | Representert ved | Ingrid Solberg (Daglig leder) | " +
        "Odd Myhre (Styreleder) | Varelageret ligger i samme hus som butikken. | Besøk etter avtale. |",
    );
  });

  it.each([
    [
      "en",
      ["Business details", "Norway", "Organisation number", "(Managing director)", "Visits by"],
    ],
    ["de-CH", ["Impressum", "Anschrift", "MVA-nummer", "(Daglig leder)"]],
    ["pl", ["Business details", "Norge", "Organisasjonsnummer"]],
  ])("speaks %s", async (locale, words) => {
    const text = textIn(await shopperSees(filled, { locale }));
    for (const word of words) expect(text).toContain(word);
  });

  it("can be written to, called and looked up", async () => {
    const html = await shopperSees(filled);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "mailto:hello@woolly.example",
      "tel:+4773000000",
      "https://virksomhet.brreg.no/nb/oppslag/enheter/999999999",
    ]);
    expect(html).toContain("<address>Bakklandet 21<br>7014 Trondheim<br>Norge</address>");
    expect(html).toContain('<section id="business"><h2>');
  });

  it("leaves out what was not entered", async () => {
    const html = await shopperSees({ ...NO_BUSINESS, legalName: "Kari Nordmann" });
    expect(textIn(html)).toBe("Hvem du handler hos | Navn | Kari Nordmann |");
    expect(html.match(/<dt>/g)).toHaveLength(1);
  });

  it("shows a regulated profession, its rules and its authority", async () => {
    const html = await shopperSees(
      aBusiness({
        authority: { name: "Helsedirektoratet", address: "https://www.helsedirektoratet.no" },
        profession: {
          title: { nb: "Optiker", en: "Optician" },
          chamber: "Norges Optikerforbund",
          country: "NO",
          rules: { nb: "Helsepersonelloven", en: "Health Personnel Act" },
          rulesAddress: "https://lovdata.no/lov/1999-07-02-64",
        },
      }),
    );
    expect(textIn(html)).toContain(
      "Tilsynsmyndighet | Helsedirektoratet | Yrkestittel | Optiker (Norge) | " +
        "Yrkesorganisasjon | Norges Optikerforbund | Yrkesregler | Helsepersonelloven |",
    );
    expect(html).toContain('<a href="https://lovdata.no/lov/1999-07-02-64" target="_blank"');
  });

  it("calls a number that is not for value added tax a tax number", async () => {
    expect(textIn(await shopperSees(aBusiness({ taxNumber: "EIN 12-3456789" })))).toContain(
      "Skattenummer | EIN 12-3456789",
    );
  });

  it("brings no script and asks for nothing", async () => {
    expect(await shopperSees(largest)).not.toMatch(/<script|<link|@import|url\(|<img| src=/);
  });
});

describe("the business block in its compact form", () => {
  it("is one line that leads to the rest", async () => {
    const html = await shopperSees(filled, compact);
    expect(textIn(html)).toBe("Woolly AS, Trondheim | Organisasjonsnummer 999 999 999 |");
    expect(html).toContain('<a class="tillit-c" href="/apps/tillit/trust#business">');
    expect(html).not.toContain("<h2");
  });

  it("does without place and number", async () => {
    const html = await shopperSees({ ...NO_BUSINESS, legalName: "Kari Nordmann" }, compact);
    expect(textIn(html)).toBe("Kari Nordmann |");
    expect(html).not.toContain("<small>");
  });
});
