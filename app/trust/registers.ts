import type { Texts } from "./locale";

type Register = {
  /** What the number is called: by its own name where it has one, which is not translated. */
  number: Texts;
  /** The public page about the company with this number, where the register has one for each. */
  page?: (digits: string) => string;
};

const named = (name: string): Texts => ({ en: name, fr: name, nb: name, es: name, de: name });

const REGISTERS: Record<string, Register> = {
  BE: {
    number: {
      en: "Enterprise number",
      fr: "Numéro d’entreprise",
      nb: "Foretaksnummer",
      es: "Número de empresa",
      de: "Unternehmensnummer",
    },
    page: (digits) =>
      `https://kbopub.economie.fgov.be/kbopub/toonondernemingps.html?ondernemingsnummer=${digits}`,
  },
  CH: {
    number: named("UID"),
    page: (digits) => `https://www.uid.admin.ch/Detail.aspx?uid_id=CHE${digits}`,
  },
  CZ: { number: named("IČO") },
  DK: {
    number: { ...named("CVR"), nb: "CVR-nummer", de: "CVR-Nummer" },
    page: (digits) => `https://datacvr.virk.dk/enhed/virksomhed/${digits}`,
  },
  EE: {
    number: {
      en: "Registry code",
      fr: "Code d’enregistrement",
      nb: "Registerkode",
      es: "Código de registro",
      de: "Registercode",
    },
    page: (digits) => `https://ariregister.rik.ee/eng/company/${digits}`,
  },
  FI: {
    number: { ...named("Y-tunnus"), en: "Business ID" },
    page: (digits) => `https://tietopalvelu.ytj.fi/yritys/${digits.slice(0, 7)}-${digits.slice(7)}`,
  },
  FR: {
    number: named("SIREN"),
    page: (digits) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${digits.slice(0, 9)}`,
  },
  GB: {
    number: {
      en: "Company number",
      fr: "Numéro de société",
      nb: "Foretaksnummer",
      es: "Número de sociedad",
      de: "Company number",
    },
    page: (number) =>
      `https://find-and-update.company-information.service.gov.uk/company/${number}`,
  },
  NO: {
    number: {
      en: "Organisation number",
      fr: "Numéro d’organisation",
      nb: "Organisasjonsnummer",
      es: "Número de organización",
      de: "Organisationsnummer",
    },
    page: (digits) => `https://virksomhet.brreg.no/nb/oppslag/enheter/${digits}`,
  },
  NL: { number: { ...named("KVK"), nb: "KVK-nummer", de: "KVK-Nummer" } },
  SE: {
    number: {
      en: "Registration number",
      fr: "Numéro d’organisation",
      nb: "Organisasjonsnummer",
      es: "Número de organización",
      de: "Organisationsnummer",
    },
  },
};

const ANY_NUMBER: Texts = {
  en: "Register number",
  fr: "Numéro d’immatriculation",
  nb: "Registernummer",
  es: "Número de registro",
  de: "Registernummer",
};

/** What a register number of this country is called. */
export const registerNumberName = (country: string): Texts =>
  REGISTERS[country]?.number ?? ANY_NUMBER;

/** Where anybody can look a number up; null where no register has a public page for each. */
export function registerPage(number: string, country: string): string | null {
  const page = REGISTERS[country]?.page;
  if (!page || number === "") return null;
  // Great Britain's numbers have letters; of the others only the digits stand in the address.
  return page(country === "GB" ? encodeURIComponent(number) : number.replace(/\D/g, ""));
}
