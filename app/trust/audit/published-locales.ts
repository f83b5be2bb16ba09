import type { ShopFacts } from "../shop-facts";

/** The languages that shoppers can choose. */
export const publishedLocales = ({ locales }: ShopFacts): string[] =>
  locales.filter(({ published }) => published).map(({ locale }) => locale);
