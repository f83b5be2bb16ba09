import type { Texts } from "../../locale";
import type { LegalGuarantee } from "../legal";

/** "2", "3": the years; "for at least" only where the law of the country may say more. */
const forYears = (count: number, atLeast: boolean): Texts => ({
  en: `for ${atLeast ? "at least " : ""}${count} years`,
  fr: `pendant ${atLeast ? "au moins " : ""}${count} ans`,
  nb: `i ${atLeast ? "minst " : ""}${count} år`,
  es: `durante ${atLeast ? "al menos " : ""}${count} años`,
  de: `${atLeast ? "mindestens " : ""}${count} Jahre lang`,
});

const norwegian = (years: number, longer: number): Texts => ({
  en: `for ${years} years, and for ${longer} years if the goods are meant to last considerably longer,`,
  fr: `pendant ${years} ans, et pendant ${longer} ans si l’article est fait pour durer nettement plus longtemps,`,
  nb: `i ${years} år, og i ${longer} år hvis varen er ment å vare vesentlig lenger,`,
  es: `durante ${years} años, y durante ${longer} años si el artículo está hecho para durar bastante más,`,
  de: `${years} Jahre lang, und ${longer} Jahre lang, wenn die Ware deutlich länger halten soll,`,
});

const answering = (period: Texts): Texts => ({
  en: `By law we answer ${period.en} for faults that the goods had when they were delivered. You can ask us for repair or replacement free of charge and, if that does not help, for a lower price or your money back.`,
  fr: `La loi nous rend responsables, ${period.fr.replace(/,$/, "")}, des défauts que l’article avait à la livraison. Vous pouvez nous demander la réparation ou le remplacement sans frais et, si cela ne suffit pas, une réduction du prix ou le remboursement.`,
  nb: `Etter loven svarer vi ${period.nb} for feil varen hadde da du fikk den. Du kan kreve at vi retter feilen eller gir deg en ny vare uten kostnad, og hvis det ikke hjelper, prisavslag eller pengene tilbake.`,
  es: `Por ley respondemos, ${period.es.replace(/,$/, "")}, de los defectos que el artículo tuviera en la entrega. Puedes pedirnos que lo reparemos o lo cambiemos gratis y, si eso no lo soluciona, una rebaja del precio o la devolución del dinero.`,
  de: `Nach dem Gesetz haften wir ${period.de} für Mängel, die die Ware bei der Lieferung hatte. Sie können von uns kostenlose Reparatur oder Ersatz verlangen und, wenn das nicht hilft, einen niedrigeren Preis oder Ihr Geld zurück.`,
});

/** Of a law that is not the Union's, no number is said: only that it stays. */
export const ELSEWHERE: Texts = {
  en: "If something is wrong with the goods, the law of your country gives you rights. Nothing that we say here takes any of them away.",
  fr: "Si un article présente un défaut, la loi de votre pays vous donne des droits. Rien de ce que nous disons ici ne les réduit.",
  nb: "Er det noe galt med varen, har du rettigheter etter loven i landet ditt. Ingenting vi sier her, tar dem fra deg.",
  es: "Si el artículo tiene algún defecto, la ley de tu país te da derechos. Nada de lo que decimos aquí te los quita.",
  de: "Ist die Ware mangelhaft, gibt Ihnen das Recht Ihres Landes Ansprüche. Nichts, was wir hier sagen, nimmt Ihnen etwas davon.",
};

/** What the law of a country gives a buyer whose goods are faulty. */
export function legalWords(legal: LegalGuarantee | null): Texts {
  if (!legal) return ELSEWHERE;
  return answering(
    "yearsIfMeantToLast" in legal
      ? norwegian(legal.years, legal.yearsIfMeantToLast)
      : forYears(legal.years, legal.atLeast),
  );
}
