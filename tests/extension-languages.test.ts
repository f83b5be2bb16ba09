import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../app/trust/locale";

const THEME = "extensions/tillit/locales";
const DRAWN_BY_SHOPIFY = ["customer-reviews", "order-help"].map(
  (extension) => `extensions/${extension}/locales`,
);
type Texts = { [key: string]: string | Texts };

const keysOf = (texts: Texts, prefix = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

const keysIn = (folder: string, file: string) =>
  keysOf(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Texts).sort();

const suffixes = LOCALES.map((locale) => (locale === "en" ? "en.default" : locale));

describe("the theme app extension", () => {
  it("speaks each of our languages, and no other", () => {
    const wanted = suffixes.flatMap((name) => [`${name}.json`, `${name}.schema.json`]);
    expect(readdirSync(THEME).sort()).toEqual(wanted.sort());
  });

  it.each(suffixes)("has the same texts in %s as in English", (name) => {
    expect(keysIn(THEME, `${name}.json`)).toEqual(keysIn(THEME, "en.default.json"));
    expect(keysIn(THEME, `${name}.schema.json`)).toEqual(keysIn(THEME, "en.default.schema.json"));
  });
});

describe.each(DRAWN_BY_SHOPIFY)("what Shopify draws of ours in its own pages, %s", (folder) => {
  it("speaks each of our languages, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual(suffixes.map((name) => `${name}.json`).sort());
  });

  it.each(suffixes)("has the same texts in %s as in English", (name) => {
    expect(keysIn(folder, `${name}.json`)).toEqual(keysIn(folder, "en.default.json"));
  });
});
