import { sentence, together, type NestedTexts, type TextValues } from "./sentence";
import type { Locale } from "./trust/locale";
import type admin from "./locales/en/admin.json";
import type accountSecurity from "./locales/en/account_security.json";
import type audit from "./locales/en/audit.json";
import type badges from "./locales/en/badges.json";
import type business from "./locales/en/business.json";
import type cancellation from "./locales/en/cancellation.json";
import type confirmation from "./locales/en/confirmation.json";
import type guarantee from "./locales/en/guarantee.json";
import type home from "./locales/en/home.json";
import type orders from "./locales/en/orders.json";
import type payments from "./locales/en/payments.json";
import type questions from "./locales/en/questions.json";
import type reviewImports from "./locales/en/review_imports.json";
import type reviewInvitations from "./locales/en/review_invitations.json";
import type reviewQuestions from "./locales/en/review_questions.json";
import type reviewSettings from "./locales/en/review_settings.json";
import type reviews from "./locales/en/reviews.json";
import type returns from "./locales/en/returns.json";
import type start from "./locales/en/start.json";
import type support from "./locales/en/support.json";
import type terms from "./locales/en/terms.json";
import type testimonials from "./locales/en/testimonials.json";
import type trustPage from "./locales/en/trust_page.json";
import type withdrawal from "./locales/en/withdrawal.json";
import type withdrawals from "./locales/en/withdrawals.json";

/** What only one page needs is a part of its own, so that the first page a merchant opens stays light. */
type Parts = {
  account_security: typeof accountSecurity;
  audit: typeof audit;
  badges: typeof badges;
  business: typeof business;
  cancellation: typeof cancellation;
  confirmation: typeof confirmation;
  guarantee: typeof guarantee;
  home: typeof home;
  orders: typeof orders;
  payments: typeof payments;
  questions: typeof questions;
  returns: typeof returns;
  reviews: typeof reviews;
  review_imports: typeof reviewImports;
  review_invitations: typeof reviewInvitations;
  review_questions: typeof reviewQuestions;
  review_settings: typeof reviewSettings;
  start: typeof start;
  support: typeof support;
  terms: typeof terms;
  testimonials: typeof testimonials;
  trust_page: typeof trustPage;
  withdrawal: typeof withdrawal;
  withdrawals: typeof withdrawals;
};
export type TextPart = keyof Parts;

type Source = () => Promise<{ default: NestedTexts }>;

const POLARIS: Record<Locale, Source> = {
  en: () => import("@shopify/polaris/locales/en.json"),
  fr: () => import("@shopify/polaris/locales/fr.json"),
  nb: () => import("@shopify/polaris/locales/nb.json"),
  es: () => import("@shopify/polaris/locales/es.json"),
  de: () => import("@shopify/polaris/locales/de.json"),
};

/** Each file is a chunk of its own: a browser loads those of one language that its page needs. */
const FILES = import.meta.glob<{ default: NestedTexts }>("./locales/*/*.json");
const fileOf = (locale: Locale, part: TextPart | "admin"): Source => {
  const source = FILES[`./locales/${locale}/${part}.json`];
  if (!source) throw new Error(`There are no texts called "${part}" in "${locale}"`);
  return source;
};

type Singular<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;
type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Singular<Key>
    : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];
type KeysOfParts = { [Part in TextPart]: KeysOf<Parts[Part]> }[TextPart];

/** The place of a text in `app/locales`, without the plural's ending. */
export type TextKey = KeysOf<typeof admin> | KeysOfParts;
export type Texts = {
  locale: Locale;
  polaris: NestedTexts;
  t(key: TextKey, values?: TextValues): string;
  /** For keys that a problem names; null where there is no such text. */
  named(key: string, values?: TextValues): string | null;
};

type Loaded = { texts: Texts; add(part: NestedTexts): void; parts: Set<TextPart> };
const loaded = new Map<Locale, Loaded>();

/** The language of ours that speakers of `tag` read; English where there is none. */
export function localeFor(tag: string | null | undefined): Locale {
  const language = (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  // Norwegian has three codes; all who read it read bokmål.
  const wanted = language === "no" || language === "nn" ? "nb" : language;
  return Object.hasOwn(POLARIS, wanted) ? (wanted as Locale) : "en";
}

/** Must have been awaited before a page in that language is drawn, on the server and in the browser. */
export async function loadTexts(locale: Locale, parts: Iterable<TextPart> = []): Promise<Texts> {
  const wanted = [...parts].filter((part) => !loaded.get(locale)?.parts.has(part));
  const [basis, ...added] = await Promise.all([
    loaded.get(locale) ?? loadBasis(locale),
    ...wanted.map((part) => fileOf(locale, part)()),
  ]);
  // Whoever else was loading the same has come first.
  const known = loaded.get(locale) ?? basis;
  loaded.set(locale, known);
  added.forEach((part) => known.add(part.default));
  wanted.forEach((part) => known.parts.add(part));
  return known.texts;
}

/** Those of every page: what a server needs, which draws them all. */
export const loadAllTexts = (locale: Locale) =>
  loadTexts(locale, new Set(Object.keys(FILES).flatMap((file) => partIn(file) ?? [])));

function partIn(file: string): TextPart | null {
  const name = file.slice(file.lastIndexOf("/") + 1, -".json".length);
  return name === "admin" ? null : (name as TextPart);
}

export function loadedTexts(locale: Locale): Texts {
  const known = loaded.get(locale);
  if (!known) throw new Error(`The texts for "${locale}" were asked for before they were loaded`);
  return known.texts;
}

async function loadBasis(locale: Locale): Promise<Loaded> {
  const [admin, polaris] = await Promise.all([fileOf(locale, "admin")(), POLARIS[locale]()]);
  const plurals = new Intl.PluralRules(locale);
  let nested = admin.default;
  const say = (key: string, values?: TextValues) => sentence(nested, plurals, key, values);
  return {
    texts: {
      locale,
      polaris: polaris.default,
      t: (key, values) => say(key, values) ?? key,
      named: say,
    },
    add: (part) => (nested = together(nested, part)),
    parts: new Set(),
  };
}
