/** Texts by their place, nested as the files in `app/locales` have them and Polaris's AppProvider takes them. */
export type NestedTexts = { [key: string]: string | NestedTexts };
export type TextValues = Record<string, string | number>;

/**
 * The text at a place such as "home.lapsed", with its values in it; null where there is none. A text
 * that counts stands there once for each of the language's plurals: `_one`, `_other`.
 */
export function sentence(
  texts: NestedTexts,
  plurals: Intl.PluralRules,
  key: string,
  values: TextValues = {},
): string | null {
  const { count } = values;
  // A language may have a plural for millions that nobody writes: `_other` then.
  const endings = typeof count === "number" ? [`_${plurals.select(count)}`, "_other", ""] : [""];
  for (const ending of endings) {
    const text = textAt(texts, key + ending);
    if (text !== null) return withValues(text, values);
  }
  return null;
}

/** React escapes what it prints, so a value goes in as it is. */
const withValues = (text: string, values: TextValues) =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));

function textAt(texts: NestedTexts, key: string): string | null {
  let found: string | NestedTexts | undefined = texts;
  for (const part of key.split(".")) {
    if (typeof found !== "object" || !Object.hasOwn(found, part)) return null;
    found = found[part];
  }
  return typeof found === "string" ? found : null;
}

/** Two parts of the texts as one; no two have the same key. */
export function together(one: NestedTexts, other: NestedTexts): NestedTexts {
  const all = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = all[key];
    all[key] =
      typeof before === "object" && typeof value === "object" ? together(before, value) : value;
  }
  return all;
}
