import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../app/trust/locale";

const FOLDER = "extensions/tillit/locales";
type Texts = { [key: string]: string | Texts };

const keysOf = (texts: Texts, prefix = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

const keysIn = (file: string) =>
  keysOf(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Texts).sort();

describe("the extension", () => {
  const suffixes = LOCALES.map((locale) => (locale === "en" ? "en.default" : locale));

  it("speaks each of our languages, and no other", () => {
    const wanted = suffixes.flatMap((name) => [`${name}.json`, `${name}.schema.json`]);
    expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
  });

  it.each(suffixes)("has the same texts in %s as in English", (name) => {
    expect(keysIn(`${name}.json`)).toEqual(keysIn("en.default.json"));
    expect(keysIn(`${name}.schema.json`)).toEqual(keysIn("en.default.schema.json"));
  });
});
