import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Text = { file: string; words: string };

/** What stands in quotation marks in the lines that begin so, without what is put in as they are said. */
function textsIn(pattern: string, line: RegExp): Text[] {
  const files = globSync(pattern).filter((file) => !/\.test\.ts$/.test(file));
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((text) => line.test(text))
      .map((text) => text.replace(line, "").replace(/\$\{[^}]*\}/g, "…"))
      .flatMap((text) => [...text.matchAll(/(["`])(.*?)\1/g)])
      .map(([, , words = ""]) => ({ file, words })),
  );
}

const KEY = /^\s*"[^"]+":/;

/** Beside their translations, in files of one language, in the admin's texts and in the theme's. */
const textsOf = (locale: string): Text[] => [
  ...textsIn("app/**/*.ts", new RegExp(`^\\s*${locale}:`)),
  ...textsIn(`app/**/words/${locale}.ts`, /^\s*(?=[\w"`])/),
  ...textsIn(`app/locales/${locale}/*.json`, KEY),
  ...textsIn(`extensions/*/locales/${locale}{,.default}{,.schema}.json`, KEY),
];

const saying = (locale: string, wrong: RegExp) =>
  textsOf(locale).filter(({ words }) => wrong.test(words));

describe.each(["en", "fr", "nb", "es", "de"])("the texts in %s", (locale) => {
  it("are found", () => {
    expect(textsOf(locale).length).toBeGreaterThan(600);
  });

  it("neither shout nor trail off in three dots", () => {
    expect(saying(locale, /\p{L}!|\.\.\./u)).toEqual([]);
  });
});

describe("the texts in English", () => {
  it("use the glossary's words", () => {
    const others =
      /\b(stores?|clients?|users?|widgets?|configs?|customers?(?! service| accounts))\b/i;
    expect(saying("en", others)).toEqual([]);
  });

  it("call a mail an e-mail", () => {
    expect(saying("en", /(?<![\w-])mails?\b/i)).toEqual([]);
  });
});

describe("the texts in French", () => {
  it("keep a sign and its word together", () => {
    expect(saying("fr", / [:;?!»]|« /)).toEqual([]);
  });
});
