import type { LocalizedText } from "../locale";
import type { Source } from "./choices";
import type { Terms } from "./terms";

/** What shoppers can read as the terms of sale, in every language; `none` where they were taken away. */
export type TermsText = {
  source: Source | "none";
  /** The merchant's paragraphs, or Shopify's HTML as it stands there; nothing where only an address is known. */
  texts: LocalizedText;
  address: string;
};

/** A published change of the terms. Never changed, never deleted: an order may name it. */
export type TermsVersion = TermsText & {
  /** 1, 2, 3 …, without a gap. */
  number: number;
  publishedAt: Date;
  /** SHA-256 of `canonicalText`: a text that comes back has it again, under another number. */
  hash: string;
  /** That of the version before. */
  previous: string | null;
};

/** What the storefront says of a version. */
export type TermsStamp = Pick<TermsVersion, "source" | "number" | "publishedAt" | "hash">;

/** Of all versions, the newest first, the one that an order accepted; where it did not, the one published then. */
export const thatApplied = <Version extends Pick<TermsVersion, "number" | "publishedAt">>(
  versions: Version[],
  { termsNumber, orderedAt }: { termsNumber: number | null; orderedAt: Date },
): Version | undefined =>
  versions.find(({ number, publishedAt }) =>
    termsNumber === null ? publishedAt <= orderedAt : number === termsNumber,
  );

export const NO_TEXT: TermsText = { source: "none", texts: {}, address: "" };

/** What the setting alone says; null where the text stands at Shopify and has to be read there. */
export function textOf({ source, text, page }: Terms): TermsText | null {
  if (source === "policy") return null;
  if (source === "page") return page === "" ? NO_TEXT : { source, texts: {}, address: page };
  return Object.keys(text).length === 0 ? NO_TEXT : { source, texts: text, address: "" };
}

/** One text for all languages, in which nothing is left to choose: what the hash is of. */
export function canonicalText({ source, texts, address }: TermsText): string {
  const byLocale = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([source, address, byLocale]);
}

/** The languages in which two versions differ, in order. */
export function changedLanguages(before: TermsText, after: TermsText): string[] {
  const locales = new Set([...Object.keys(before.texts), ...Object.keys(after.texts)]);
  return [...locales].filter((locale) => before.texts[locale] !== after.texts[locale]).sort();
}
