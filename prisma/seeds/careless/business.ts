import type { Business } from "../../../app/trust/business/business.ts";

/**
 * Neither mail nor phone nor a number, and a text copied long ago: § 5 TMG became § 5 DDG in May 2024,
 * and the platform for disputes was closed in July 2025. Its address the form would refuse.
 */
export const business: Business = {
  legalName: "Careless Gadgets",
  tradingName: "",
  legalForm: "",
  address: {
    line1: "Gewerbestraße 5",
    line2: "",
    postalCode: "04109",
    city: "Leipzig",
    region: "",
    country: "DE",
  },
  register: { name: "", number: "" },
  taxNumber: "",
  representatives: [],
  authority: { name: "", address: "" },
  profession: { title: {}, chamber: "", country: "", rules: {}, rulesAddress: "" },
  email: "",
  phone: "",
  more: {
    de: "Angaben gemäß § 5 TMG. Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV: J. Kramer.\n\nDie Europäische Kommission stellt eine Plattform zur Online-Streitbeilegung (OS) bereit. Unsere E-Mail-Adresse finden Sie oben im Impressum.\n\nTrotz sorgfältiger inhaltlicher Kontrolle übernehmen wir keine Haftung für die Inhalte externer Links.",
  },
};
