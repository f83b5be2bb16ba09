import { createInstance, type i18n } from "i18next";
import type { Locale } from "./trust/locale";
import type English from "./locales/en.json";

type AdminTexts = typeof English;
/** Nested texts, as Polaris's AppProvider takes them. */
type PolarisTexts = { [key: string]: string | PolarisTexts };
type Source = () => Promise<[{ default: AdminTexts }, { default: PolarisTexts }]>;

/** Each language is a chunk of its own: a browser loads one. */
const SOURCES: Record<Locale, Source> = {
  en: () => Promise.all([import("./locales/en.json"), import("@shopify/polaris/locales/en.json")]),
  fr: () => Promise.all([import("./locales/fr.json"), import("@shopify/polaris/locales/fr.json")]),
  nb: () => Promise.all([import("./locales/nb.json"), import("@shopify/polaris/locales/nb.json")]),
  es: () => Promise.all([import("./locales/es.json"), import("@shopify/polaris/locales/es.json")]),
  de: () => Promise.all([import("./locales/de.json"), import("@shopify/polaris/locales/de.json")]),
};

type Singular<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;
type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Singular<Key>
    : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];

/** The place of a text in `app/locales`, without the plural's ending. */
export type TextKey = KeysOf<AdminTexts>;
export type TextValues = Record<string, string | number>;

export type Texts = {
  locale: Locale;
  polaris: PolarisTexts;
  t(key: TextKey, values?: TextValues): string;
  /** For keys that a claim or a problem names; null where there is no such text. */
  named(key: string, values?: TextValues): string | null;
};

const loaded = new Map<Locale, Texts>();

/** The language of ours that speakers of `tag` read; English where there is none. */
export function localeFor(tag: string | null | undefined): Locale {
  const language = (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  // Norwegian has three codes; all who read it read bokmål.
  const wanted = language === "no" || language === "nn" ? "nb" : language;
  return Object.hasOwn(SOURCES, wanted) ? (wanted as Locale) : "en";
}

/** Must have been awaited before a page in that language is drawn, on the server and in the browser. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const known = loaded.get(locale);
  if (known) return known;
  const [admin, polaris] = await SOURCES[locale]();
  const texts = textsFrom(locale, admin.default, polaris.default);
  loaded.set(locale, texts);
  return texts;
}

export function loadedTexts(locale: Locale): Texts {
  const texts = loaded.get(locale);
  if (!texts) throw new Error(`The texts for "${locale}" were asked for before they were loaded`);
  return texts;
}

function textsFrom(locale: Locale, admin: AdminTexts, polaris: PolarisTexts): Texts {
  const instance: i18n = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: admin } },
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return {
    locale,
    polaris,
    t: (key, values) => instance.t(key, { ...values }),
    named: (key, values) =>
      instance.exists(key, { ...values }) ? instance.t(key, { ...values }) : null,
  };
}
