import type { Business } from "../../app/trust/business/business";
import { LIMITS } from "../../app/trust/business/limits";
import { inThree } from "../longest-texts";

/** The Norwegian company behind the shop of `tests/facts.ts`. */
export const filled: Business = {
  legalName: "Woolly AS",
  tradingName: "Woolly",
  legalForm: "Aksjeselskap",
  address: {
    line1: "Bakklandet 21",
    line2: "",
    postalCode: "7014",
    city: "Trondheim",
    region: "",
    country: "NO",
  },
  register: { name: "Foretaksregisteret", number: "999 999 999" },
  taxNumber: "NO 999 999 999 MVA",
  representatives: [
    {
      id: "person-1",
      name: "Ingrid Solberg",
      role: { nb: "Daglig leder", en: "Managing director", de: "Geschäftsführerin" },
    },
    {
      id: "person-2",
      name: "Odd Myhre",
      role: { nb: "Styreleder", en: "Chair of the board", de: "Vorsitzender des Verwaltungsrats" },
    },
  ],
  authority: { name: "", address: "" },
  profession: { title: {}, chamber: "", country: "", rules: {}, rulesAddress: "" },
  email: "hello@woolly.example",
  phone: "+4773000000",
  more: {
    nb: "Varelageret ligger i samme hus som butikken.\nBesøk etter avtale.",
    en: "Our stock is in the same house as the shop.\nVisits by appointment.",
    de: "Unser Lager ist im selben Haus wie der Laden.\nBesuch nach Absprache.",
  },
};

export const aBusiness = (overrides: Partial<Business> = {}): Business => ({
  ...filled,
  ...overrides,
});

const long = (max: number) => "Ærlig talt ".repeat(max).slice(0, max).trim().padEnd(max, "x");
const ADDRESS = `https://woolly.example/${"a".repeat(477)}`;

/** Every list and text as long as it may be. Numbers only have a form of their own where we know it. */
export const largest: Business = {
  legalName: long(LIMITS.name),
  tradingName: long(LIMITS.name),
  legalForm: long(LIMITS.form),
  address: {
    line1: long(LIMITS.line),
    line2: long(LIMITS.line),
    postalCode: "1".repeat(LIMITS.postalCode),
    city: long(LIMITS.line),
    region: long(LIMITS.line),
    country: "AE",
  },
  register: { name: long(LIMITS.name), number: long(LIMITS.number) },
  taxNumber: long(LIMITS.number),
  representatives: Array.from({ length: LIMITS.people }, (_, index) => ({
    id: `person-${index}`,
    name: long(LIMITS.name),
    role: inThree(LIMITS.role),
  })),
  authority: { name: long(LIMITS.name), address: ADDRESS },
  profession: {
    title: inThree(LIMITS.role),
    chamber: long(LIMITS.name),
    country: "AE",
    rules: inThree(LIMITS.rules),
    rulesAddress: ADDRESS,
  },
  email: `hello@${"a".repeat(60)}.example`,
  phone: "+971501234567",
  more: inThree(LIMITS.more),
};
