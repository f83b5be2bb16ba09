import type { LocalizedText } from "../locale";

/**
 * What only the merchant knows stands in an outline as "[… days]". As long as such a gap is there, the
 * text is Tillit's guess and nobody's answer, so it is not published.
 */
const GAP = /\[…[^\]]*\]/u;

export const hasGap = (text: string) => GAP.test(text);

/** The languages in which a text is whole. */
export const withoutGaps = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => !hasGap(words)));
