import { languageOf, type Locale } from "../locale";

/** What the two buttons of the withdrawal function say; the second says nothing else. */
export type ButtonLabels = {
  withdraw: string;
  confirm: string;
  /**
   * The law that words them so: then they are used unaltered, small letters and all. Null where no wording
   * is known for certain: the merchant is told so, and may enter another.
   */
  law: string | null;
  /** The countries of that law; empty for the directive's own words, which hold wherever it does. */
  countries: string[];
};

/** Directive 2011/83/EU, Art. 11a(1) and (3), added by Directive (EU) 2023/2673. */
const DIRECTIVE = "Directive 2011/83/EU, Art. 11a";

/** In our own languages. */
export const LABELS: Record<Locale, ButtonLabels> = {
  en: {
    withdraw: "withdraw from contract here",
    confirm: "confirm withdrawal",
    law: DIRECTIVE,
    countries: [],
  },
  fr: {
    withdraw: "renoncer au contrat ici",
    confirm: "confirmer la rétractation",
    law: "Code de la consommation, art. D. 221-5",
    countries: ["FR"],
  },
  // No Norwegian wording is known. These are plain words, as clear as the directive wants them.
  nb: {
    withdraw: "Angre kjøpet her",
    confirm: "Bekreft at du angrer kjøpet",
    law: null,
    countries: [],
  },
  // The directive's: Spain had not made it national law in June 2026.
  es: {
    withdraw: "desistir del contrato aquí",
    confirm: "confirmar desistimiento",
    law: DIRECTIVE,
    countries: [],
  },
  // Without the directive's "hier".
  de: {
    withdraw: "Vertrag widerrufen",
    confirm: "Widerruf bestätigen",
    law: "BGB, § 356a",
    countries: ["DE"],
  },
};

/** In languages that shops speak and we do not. Those without a law have not been checked against one. */
const OTHERS: Record<string, ButtonLabels> = {
  it: {
    withdraw: "recedere dal contratto qui",
    confirm: "conferma recesso",
    law: "Codice del consumo, art. 54-bis",
    countries: ["IT"],
  },
  nl: {
    withdraw: "Hier de overeenkomst ontbinden",
    confirm: "Ontbinding bevestigen",
    law: null,
    countries: [],
  },
  sv: {
    withdraw: "ångra avtalet här",
    confirm: "bekräfta frånträde",
    law: null,
    countries: [],
  },
};

const ALL: Record<string, ButtonLabels> = { ...LABELS, no: LABELS.nb, nn: LABELS.nb, ...OTHERS };

/**
 * The labels for a locale (`de`, `fr-BE`), and whether they are the law's own there: what France has
 * decreed is only an equivalent in Belgium. Null where we know none in that language.
 */
export function labelsFor(locale: string): (ButtonLabels & { isStatutory: boolean }) | null {
  const labels = ALL[languageOf(locale)];
  if (!labels) return null;
  const country = locale.split("-")[1];
  const { law, countries } = labels;
  const isElsewhere = country !== undefined && countries.length > 0 && !countries.includes(country);
  return { ...labels, isStatutory: law !== null && !isElsewhere };
}
