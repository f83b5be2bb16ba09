import { languageOf, type LocalizedText } from "../locale";
import { LABELS, labelsFor, type ButtonLabels } from "./labels";

/** What the merchant has written on the two buttons, by the shop's languages. */
export type OwnLabels = { withdraw: LocalizedText; confirm: LocalizedText };

/** Where the words are fixed, they are nobody's to choose. */
export function isFixedByLaw(locale: string): boolean {
  const known = labelsFor(locale);
  return known !== null && known.law !== null;
}

/** What stands there until the merchant writes something else: ours as far as we know any, else English. */
export const labelsWithoutOwn = (locale: string): ButtonLabels => labelsFor(locale) ?? LABELS.en;

/** The two labels for a locale. The merchant's count as a pair: one without the other would mix languages. */
export function labelsIn(
  own: OwnLabels,
  locale: string,
): Pick<ButtonLabels, "withdraw" | "confirm"> {
  if (isFixedByLaw(locale)) return labelsWithoutOwn(locale);
  const language = languageOf(locale);
  const withdraw = own.withdraw[locale] ?? own.withdraw[language];
  const confirm = own.confirm[locale] ?? own.confirm[language];
  return withdraw && confirm ? { withdraw, confirm } : labelsWithoutOwn(locale);
}
