import type { Texts } from "../locale";

/** Cited alike in every language. */
const cited = (law: string): Texts => ({ en: law, fr: law, nb: law, es: law, de: law });

/** Directive 2000/31/EC on electronic commerce, where we do not cite the country's own law. */
export const E_COMMERCE_DIRECTIVE: Texts = {
  en: "Directive 2000/31/EC, Art. 5",
  fr: "directive 2000/31/CE, art. 5",
  nb: "direktiv 2000/31/EF art. 5",
  es: "Directiva 2000/31/CE, art. 5",
  de: "Richtlinie 2000/31/EG, Art. 5",
};

/** Directive 2011/83/EU on consumer rights: address, phone and e-mail before the contract. */
export const CONSUMER_RIGHTS: Texts = {
  en: "Directive 2011/83/EU, Art. 6(1)(c)",
  fr: "directive 2011/83/UE, art. 6, par. 1, c)",
  nb: "direktiv 2011/83/EU art. 6 nr. 1 c",
  es: "Directiva 2011/83/UE, art. 6.1.c",
  de: "Richtlinie 2011/83/EU, Art. 6 Abs. 1 Buchst. c",
};

/** The law of a country that has the seller of an online shop say who they are. */
export const IDENTITY_LAWS: Record<string, Texts> = {
  AT: cited("§ 5 ECG"),
  BE: {
    en: "Code of Economic Law, Art. XII.6",
    fr: "CDE, art. XII.6",
    nb: "Code de droit économique art. XII.6",
    es: "Código de Derecho Económico, art. XII.6",
    de: "Wirtschaftsgesetzbuch, Art. XII.6",
  },
  CH: {
    en: "Unfair Competition Act, Art. 3(1)(s)",
    fr: "LCD, art. 3, al. 1, let. s",
    nb: "UWG art. 3 (1) s",
    es: "UWG, art. 3.1.s",
    de: "UWG, Art. 3 Abs. 1 Bst. s",
  },
  DE: cited("§ 5 DDG"),
  DK: cited("e-handelsloven § 7"),
  ES: cited("LSSI, art. 10"),
  FR: cited("LCEN, art. 19"),
  GB: cited("SI 2002/2013, reg. 6"),
  IT: cited("D.Lgs. 70/2003, art. 7"),
  NL: cited("art. 3:15d BW"),
  NO: cited("ehandelsloven § 8"),
  SE: cited("lag (2002:562) 8 §"),
};
