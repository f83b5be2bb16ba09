import type { ShopRecord, Texts } from "../state.ts";

/** The text in the shop's own language, in which the Admin API speaks. */
export function inPrimary(texts: Texts, shop: ShopRecord): string {
  const primary = shop.locales.find((locale) => locale.primary);
  return texts[primary?.locale ?? ""] ?? Object.values(texts)[0] ?? "";
}

/** The `translations(locale:)` field: one entry for each text that is there in that locale. */
export function translationsOf(fields: Record<string, Texts>, shop: ShopRecord) {
  return ({ locale }: { locale: string }) =>
    Object.entries(fields).flatMap(([key, texts]) => {
      const value = texts[locale];
      const isPrimary = shop.locales.some((one) => one.primary && one.locale === locale);
      return value === undefined || isPrimary
        ? []
        : [{ key, locale, value, outdated: false, market: null, updatedAt: null }];
    });
}
