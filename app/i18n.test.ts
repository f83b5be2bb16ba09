import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadAllTexts, localeFor } from "./i18n";
import { CLAIMS } from "./trust/claims/claims";
import { PublicationProblem } from "./storefront/publication-problem";
import { LOCALES } from "./trust/locale";

type Nested = { [key: string]: string | Nested };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(texts: Nested, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

const partsOf = (locale: string) => readdirSync(`app/locales/${locale}`).sort();
const partIn = (locale: string, part: string): Record<string, string> =>
  flat(JSON.parse(readFileSync(`app/locales/${locale}/${part}`, "utf8")) as Nested);

/** All texts of a language; no two parts have the same key. */
const textsOf = (locale: string): Record<string, string> =>
  Object.assign({}, ...partsOf(locale).map((part) => partIn(locale, part)));

const placesIn = (text: string) =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort();

const english = textsOf("en");
const keys = [...new Set(Object.keys(english).map((key) => key.replace(PLURAL, "")))];

describe.each(LOCALES)("the admin's texts in %s", (locale) => {
  const texts = textsOf(locale);

  it("are the same ones as in English, part by part", () => {
    expect(partsOf(locale)).toEqual(partsOf("en"));
    for (const part of partsOf("en")) {
      expect(Object.keys(partIn(locale, part)).sort(), part).toEqual(
        Object.keys(partIn("en", part)).sort(),
      );
    }
  });

  it("stand in one part each", () => {
    const all = partsOf(locale).flatMap((part) => Object.keys(partIn(locale, part)));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it("have the same places for values", () => {
    const differing = Object.keys(english).filter(
      (key) => placesIn(texts[key] ?? "").join() !== placesIn(english[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it("are never empty, and keep no space at their ends", () => {
    const odd = Object.keys(texts).filter(
      (key) => !texts[key] || texts[key] !== texts[key]?.trim(),
    );
    expect(odd).toEqual([]);
  });

  it("have every plural that this language uses for small numbers", () => {
    const forms = new Set(
      [0, 1, 2, 3, 5, 11, 21].map((n) => new Intl.PluralRules(locale).select(n)),
    );
    const counted = keys.filter((key) => `${key}_other` in texts);
    expect(counted).not.toEqual([]);
    const missing = counted.flatMap((key) =>
      [...forms].filter((form) => !(`${key}_${form}` in texts)).map((form) => `${key}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  it("name every fact that a claim stands on", () => {
    const facts = CLAIMS.flatMap(({ standsOn }) => standsOn).map((fact) => `facts.${fact}`);
    expect(facts.filter((key) => !(key in texts))).toEqual([]);
  });

  it("give a reason for everything that can keep the storefront from following", () => {
    const codes = PublicationProblem.shape.code.options.map((code) => `publication.${code}`);
    expect(codes.filter((key) => !(key in texts))).toEqual([]);
  });

  it("are what a page gets to show", async () => {
    const { t, named } = await loadAllTexts(locale);
    expect(t("nav.facts")).toBe(texts["nav.facts"]);
    expect(t("badges.chosen.count", { chosen: 2, max: 6 })).not.toMatch(/[{}]/);
    for (const [count, plural] of [
      [1, "one"],
      [5, "other"],
    ] as const) {
      expect(t("home.lapsed", { count })).toBe(
        texts[`home.lapsed_${plural}`]?.replace("{{count}}", `${count}`),
      );
    }
    expect(t("removed", { name: "<b> & co" })).toContain("<b> & co");
    expect(named("problems.never-heard-of")).toBeNull();
  });
});

describe("the keys in the code", () => {
  const sources = globSync("app/**/*.{ts,tsx}")
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"));
  const code = sources.join("\n");

  // `named()` and templates ask for keys that claims, problems and states bring with them.
  const started = [...code.matchAll(/(?:\bt|named)\(\s*`([\w.-]+)\$\{/g)].map(
    ([, start = ""]) => start,
  );
  const isUsed = (key: string) =>
    started.some((start) => key.startsWith(start)) || code.includes(`"${key}"`);

  it("were found", () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(started).toContain("problems.");
    expect(started).toContain("facts.");
  });

  it("use every text there is", () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("have a text, each of them", () => {
    const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key = ""]) => key);
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("have a text for every problem that a value can have", () => {
    // What shoppers type is answered in the words of their own pages.
    const trust = globSync("app/{trust,admin-api}/**/*.ts").filter(
      (file) =>
        !/\.test\.ts$|\/claims\/|\/reviews\/(authors|visitors)\/|\/withdrawals\/|\/cancellation\/read-typed/.test(
          file,
        ),
    );
    // The message of an issue, a problem's code, or the last argument of a rule.
    const CODE =
      /(?:(?:message|code): |\.(?:refine|max|min|regex|length)\([^"]*|(?:Text|Address|Number|Missing)\([^";]*)"([a-z]+(?:-[a-z0-9]+)+)"/g;
    const codes = trust.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(CODE)].map(([, problem = ""]) => problem),
    );
    expect(new Set(codes).size).toBeGreaterThan(60);
    expect(codes.filter((problem) => !keys.includes(`problems.${problem}`))).toEqual([]);
  });
});

describe("the language for a merchant", () => {
  it.each([
    ["nb", "nb"],
    ["nb-NO", "nb"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["de-CH", "de"],
    ["es_MX", "es"],
    ["FR", "fr"],
    ["ja", "en"],
    ["constructor", "en"],
    ["", "en"],
    [null, "en"],
  ])("who reads %s is %s", (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
  });
});
