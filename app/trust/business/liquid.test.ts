import { describe, expect, it } from "vitest";
import { aBusiness, filled, largest } from "../../../tests/examples/business";
import { theFacts } from "../../../tests/facts";
import { NO_BUSINESS, type Business } from "./business";
import { addressLines } from "../postal-address";
import { businessForLiquid } from "./liquid";

const published = (business: Business, shop = {}) => businessForLiquid(business, theFacts(shop));

const lines = (address: Partial<Business["address"]>) =>
  addressLines({ ...filled.address, ...address });

describe("what is published of a business", () => {
  it("is nothing without a name", () => {
    expect(published(NO_BUSINESS)).toBeNull();
    expect(published(aBusiness({ legalName: "" }))).toBeNull();
  });

  it("is all of it, in the languages of the shop", () => {
    expect(published(filled)).toEqual({
      primary: "nb",
      url: "/apps/tillit/trust#business",
      name: "Woolly AS",
      trading: "Woolly",
      legal_form: "Aksjeselskap",
      city: "Trondheim",
      address: ["Bakklandet 21", "7014 Trondheim"],
      country: { nb: "Norge", en: "Norway" },
      email: "hello@woolly.example",
      phone: { number: "+4773000000", text: "+47 73 00 00 00" },
      register: {
        name: "Foretaksregisteret",
        label: { nb: "Organisasjonsnummer", en: "Organisation number" },
        number: "999 999 999",
        url: "https://virksomhet.brreg.no/nb/oppslag/enheter/999999999",
      },
      tax: {
        label: { nb: "MVA-nummer", en: "VAT number" },
        number: "NO 999 999 999 MVA",
      },
      people: [
        { name: "Ingrid Solberg", role: { nb: "Daglig leder", en: "Managing director" } },
        { name: "Odd Myhre", role: { nb: "Styreleder", en: "Chair of the board" } },
      ],
      authority: null,
      profession: null,
      more: {
        nb: "Varelageret ligger i samme hus som butikken.\nBesøk etter avtale.",
        en: "Our stock is in the same house as the shop.\nVisits by appointment.",
      },
    });
  });

  it("has nothing where nothing was entered", () => {
    expect(published({ ...NO_BUSINESS, legalName: "Kari Nordmann" })).toMatchObject({
      address: [],
      country: {},
      phone: null,
      register: null,
      tax: null,
      people: [],
      authority: null,
      profession: null,
      more: {},
    });
  });

  it("names the country also in a language that we do not speak", () => {
    const locales = [
      { locale: "pl", primary: true, published: true },
      { locale: "de", primary: false, published: true },
    ];
    expect(published(filled, { locales })?.country).toEqual({ pl: "Norwegia", de: "Norwegen" });
  });

  it("calls no tax number one for value added tax that we cannot check", () => {
    expect(published(aBusiness({ taxNumber: "EIN 12-3456789" }))?.tax).toEqual({
      label: { nb: "Skattenummer", en: "Tax number" },
      number: "EIN 12-3456789",
    });
  });

  it("does not say the same name twice", () => {
    expect(published(aBusiness({ tradingName: filled.legalName }))?.trading).toBe("");
  });

  it("has no id of ours", () => {
    expect(JSON.stringify(published(largest))).not.toContain("person-");
  });
});

describe("an address", () => {
  it.each([
    [{ country: "NO" }, ["Bakklandet 21", "7014 Trondheim"]],
    [
      { country: "GB", postalCode: "SW1A 1AA", city: "London" },
      ["Bakklandet 21", "London", "SW1A 1AA"],
    ],
    [{ country: "US", region: "CA", city: "Oakland" }, ["Bakklandet 21", "Oakland, CA 7014"]],
    // Countries whose form has no city or postal code still show them.
    [{ country: "AE" }, ["Bakklandet 21", "7014 Trondheim"]],
    [{ country: "" }, ["Bakklandet 21", "Trondheim", "7014"]],
    [{ country: "NO", line1: "", city: "", postalCode: "" }, []],
  ])("%j is written %j", (address, written) => {
    expect(lines(address)).toEqual(written);
  });
});
