import type { Locale } from "../locale";

/** The model withdrawal form: Directive 2011/83/EU, Annex I(B), as amended by Directive (EU) 2019/2161. */
export type ModelForm = {
  title: string;
  /** When to use it. */
  instruction: string;
  /** Stands before the merchant's name, address and e-mail address. */
  to: string;
  addressee: string[];
  /** What it declares, then what is filled in, in this order. */
  statement: string;
  blanks: string[];
  /** What (*) means. */
  footnote: string;
  /** These are the words of the law in this language. */
  isOfficial: boolean;
};

type Words = Omit<ModelForm, "addressee">;

/**
 * The German words were compared with EGBGB, Anlage 2 (zu Artikel 246a). The English, French and Spanish
 * are those of the directive, compared with forms in use that quote it, not with the Official Journal;
 * France's own form (Code de la consommation, annexe à l'article R. 221-1) ends in "Rayez", Spain's
 * (Real Decreto Legislativo 1/2007, anexo B) says "consumidor y usuario". The Norwegian declaration is
 * that of the standard angreskjema; what is filled in follows the directive, in words of our own.
 */
const WORDS: Record<Locale, Words> = {
  en: {
    title: "Model withdrawal form",
    instruction: "(complete and return this form only if you wish to withdraw from the contract)",
    to: "To",
    statement:
      "I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*)/for the provision of the following service (*)",
    blanks: [
      "Ordered on (*)/received on (*)",
      "Name of consumer(s)",
      "Address of consumer(s)",
      "Signature of consumer(s) (only if this form is notified on paper)",
      "Date",
    ],
    footnote: "(*) Delete as appropriate.",
    isOfficial: true,
  },
  fr: {
    title: "Modèle de formulaire de rétractation",
    instruction:
      "(Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous rétracter du contrat.)",
    to: "À l’attention de",
    statement:
      "Je/Nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat portant sur la vente du bien (*)/pour la prestation de service (*) ci-dessous",
    blanks: [
      "Commandé le (*)/reçu le (*)",
      "Nom du (des) consommateur(s)",
      "Adresse du (des) consommateur(s)",
      "Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur papier)",
      "Date",
    ],
    footnote: "(*) Biffez la mention inutile.",
    isOfficial: true,
  },
  nb: {
    title: "Angreskjema",
    instruction: "(Fyll ut og returner dette skjemaet bare dersom du ønsker å gå fra avtalen.)",
    to: "Til",
    statement:
      "Jeg/vi (*) underretter herved om at jeg/vi (*) ønsker å gå fra min/vår (*) avtale om kjøp av følgende varer (*)/tjenester (*)",
    blanks: [
      "Bestilt den (*)/mottatt den (*)",
      "Forbrukerens/forbrukernes navn",
      "Forbrukerens/forbrukernes adresse",
      "Forbrukerens/forbrukernes underskrift (bare dersom papirskjema benyttes)",
      "Dato",
    ],
    footnote: "(*) Stryk det som ikke passer.",
    isOfficial: false,
  },
  es: {
    title: "Modelo de formulario de desistimiento",
    instruction:
      "(solo debe cumplimentar y enviar el presente formulario si desea desistir del contrato)",
    to: "A la atención de",
    statement:
      "Por la presente le comunico/comunicamos (*) que desisto de mi/desistimos de nuestro (*) contrato de venta del siguiente bien/prestación del siguiente servicio (*)",
    blanks: [
      "Pedido el/recibido el (*)",
      "Nombre del consumidor o de los consumidores",
      "Domicilio del consumidor o de los consumidores",
      "Firma del consumidor o de los consumidores (solo si el presente formulario se presenta en papel)",
      "Fecha",
    ],
    footnote: "(*) Táchese lo que no proceda.",
    isOfficial: true,
  },
  de: {
    title: "Muster-Widerrufsformular",
    instruction:
      "(Wenn Sie den Vertrag widerrufen wollen, dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.)",
    to: "An",
    statement:
      "Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*)/die Erbringung der folgenden Dienstleistung (*)",
    blanks: [
      "Bestellt am (*)/erhalten am (*)",
      "Name des/der Verbraucher(s)",
      "Anschrift des/der Verbraucher(s)",
      "Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier)",
      "Datum",
    ],
    footnote: "(*) Unzutreffendes streichen.",
    isOfficial: true,
  },
};

/** The form as the merchant hands it out: the address filled in, the rest left to the consumer. */
export const modelForm = (locale: Locale, addressee: string[]): ModelForm => ({
  ...WORDS[locale],
  addressee: addressee.filter((line) => line.trim() !== ""),
});

const BLANK = "_".repeat(20);

/** The same for a mail that shows text only. */
export const modelFormAsText = (form: ModelForm): string =>
  [
    form.title,
    form.instruction,
    "",
    `– ${form.to}`,
    ...form.addressee.map((line) => `  ${line}`),
    ...[form.statement, ...form.blanks].map((line) => `– ${line} ${BLANK}`),
    "",
    form.footnote,
  ].join("\n");
