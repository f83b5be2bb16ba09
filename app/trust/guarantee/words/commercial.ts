import type { Locale, Texts } from "../../locale";
import type { Commercial } from "../commercial";
import { lengthOfGuarantee } from "../length";

const inEach = (say: (locale: Locale) => string): Texts => ({
  en: say("en"),
  fr: say("fr"),
  nb: say("nb"),
  es: say("es"),
  de: say("de"),
});

/** "5 years", "18 mois". */
export function lengthWords(commercial: Commercial): Texts {
  const { length, unit } = lengthOfGuarantee(commercial);
  return inEach((locale) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: unit === "years" ? "year" : "month",
      unitDisplay: "long",
    }).format(length),
  );
}

/** "5-year guarantee". */
export function nameWords(commercial: Commercial): Texts {
  const { length, unit } = lengthOfGuarantee(commercial);
  const words = lengthWords(commercial);
  return {
    en: `${length}-${unit === "years" ? "year" : "month"} guarantee`,
    fr: `Garantie de ${words.fr}`,
    nb:
      unit === "years"
        ? `${length} års garanti`
        : `${length} ${length === 1 ? "måneds" : "måneders"} garanti`,
    es: `Garantía de ${words.es}`,
    de: `${words.de} Garantie`,
  };
}

/** One line, with the giver's name. */
export function shortWords(commercial: Commercial): Texts {
  const name = nameWords(commercial);
  const { giver } = commercial;
  return {
    en: `${name.en} from ${giver}`,
    fr: `${name.fr}, par ${giver}`,
    nb: `${name.nb} fra ${giver}`,
    es: `${name.es}, de ${giver}`,
    de: `${name.de} von ${giver}`,
  };
}

/** Directive (EU) 2019/771, Art. 17(2)(a): said wherever the guarantee is. */
export const LEGAL_ONE_STAYS: Texts = {
  en: "If something is wrong with the goods, the law entitles you to remedies from the seller free of charge. This guarantee does not affect them.",
  fr: "En cas de défaut de conformité, la loi vous donne des droits envers le vendeur, sans frais. Cette garantie n’y porte pas atteinte.",
  nb: "Er det noe galt med varen, gir loven deg rettigheter overfor selgeren uten at det koster deg noe. Garantien begrenser dem ikke.",
  es: "Si el artículo no es conforme, la ley te da derecho a que el vendedor lo solucione gratis. Esta garantía no afecta a ese derecho.",
  de: "Bei Mängeln haben Sie gesetzliche Rechte gegenüber dem Verkäufer, deren Inanspruchnahme unentgeltlich ist. Diese Garantie schränkt sie nicht ein.",
};

export const ALL_GOODS: Texts = {
  en: "Everything that we sell",
  fr: "Tout ce que nous vendons",
  nb: "Alt vi selger",
  es: "Todo lo que vendemos",
  de: "Alles, was wir verkaufen",
};

/** For one line, which may stand beside goods that it is not for. */
export const SOME_GOODS_SHORT: Texts = {
  en: "For certain goods. Your rights by law stay as they are",
  fr: "Pour certains articles. Vos droits légaux restent entiers",
  nb: "Gjelder enkelte varer. Rettighetene dine etter loven gjelder som før",
  es: "Para ciertos artículos. Se mantienen tus derechos legales",
  de: "Für bestimmte Waren. Ihre gesetzlichen Rechte bleiben bestehen",
};

/** The same in a few words, for one line. */
export const STAYS_SHORT: Texts = {
  en: "Your rights by law stay as they are",
  fr: "Vos droits légaux restent entiers",
  nb: "Rettighetene dine etter loven gjelder som før",
  es: "Se mantienen tus derechos legales",
  de: "Ihre gesetzlichen Rechte bleiben bestehen",
};

/** The one line where there is only what the law gives. It names it as such: UCPD Annex I, 10. */
export const LEGAL_SHORT: Texts = {
  en: "Your rights by law if something is wrong",
  fr: "Vos droits légaux en cas de défaut",
  nb: "Rettighetene loven gir deg ved feil",
  es: "Tus derechos legales si algo falla",
  de: "Ihre gesetzlichen Rechte bei Mängeln",
};

export const HOW_TO_CLAIM: Texts = {
  en: "Write to us with your order number and say what is wrong; a picture helps. We tell you what happens next.",
  fr: "Écrivez-nous avec votre numéro de commande et dites ce qui ne va pas ; une photo aide. Nous vous indiquons la suite.",
  nb: "Skriv til oss med ordrenummeret og fortell hva som er galt. Et bilde hjelper. Vi sier fra hvordan det går videre.",
  es: "Escríbenos con tu número de pedido y dinos qué falla; una foto ayuda. Te explicamos los siguientes pasos.",
  de: "Schreiben Sie uns mit Ihrer Bestellnummer, was nicht stimmt; ein Bild hilft. Wir sagen Ihnen, wie es weitergeht.",
};
