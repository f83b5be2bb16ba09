import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Slow ones that nobody from outside can feed. */
const OURS_ALONE: Record<string, string> = {
  "app/env.server.ts /\\/+$/": "the environment, which its operator writes",
  "app/admin-api/admin.server.ts /^\\s*(#graphql)?\\s*mutation\\b/": "our own documents",
  "app/trust/confirmation/test-mail.tsx /^\\S+@\\S+\\.\\S+$/":
    "the merchant's browser, what they type themselves",
};

type Found = { file: string; text: string; pattern: RegExp };

/** Every regular expression that stands in the app's sources, as the compiler sees it. */
function expressionsIn(file: string): Found[] {
  const found: Found[] = [];
  const source = readFileSync(file, "utf8");
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      const all = `${flags.replace(/[gy]/g, "")}g`;
      found.push({ file, text: node.text, pattern: new RegExp(pattern, all) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

const files = globSync("app/**/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$/.test(file));
const expressions = files.flatMap(expressionsIn);

const SIGNS = [..." a0<&/\t.-@,{%'\n#(é"];

/** What stands in it as it is, piece by piece: "<script", "{%", ":". */
function wordsOf({ source }: RegExp): string[] {
  const bare = source
    .replace(/\\[dswbDSWB]|\\p\{\w+\}|\(\?[:=!<]+|[[\]()|^$*+?{}]/g, "\0")
    .replace(/\\(.)/g, "$1");
  return [...new Set(bare.split("\0").filter((word) => word !== ""))].slice(0, 6);
}

/** What makes an expression try again and again: something that begins to match, many times, and does not end. */
function* teasing(pattern: RegExp, length: number): Generator<string> {
  const words = wordsOf(pattern);
  const repeated = (unit: string) => unit.repeat(length / unit.length);
  for (const sign of new Set([...SIGNS, ...words.join("").slice(0, 10)])) {
    yield `${repeated(sign)}\0`;
    for (const word of words) yield `${word}${repeated(sign)}\0`;
  }
  for (const word of words)
    for (const sign of ["", " ", "a", "<"]) yield `${repeated(word + sign)}\0`;
}

/** In milliseconds; the shortest of some, since the machine may be busy. */
function timeFor(pattern: RegExp, text: string, times: number): number {
  let shortest = Infinity;
  for (let tried = 0; tried < times; tried += 1) {
    const begun = performance.now();
    text.replace(pattern, "");
    shortest = Math.min(shortest, performance.now() - begun);
  }
  return shortest;
}

const SHORT = 1_000;
const LONG = 8_000;
/** Eight times the length may take this many times as long, where it can be noticed: not the square, which is 64. */
const GROWTH = 20;
const NOTICED_MS = 4;

/** The text with which it takes far longer than its length explains; null: none was found. */
function slowOn({ pattern }: Pick<Found, "pattern">): string | null {
  const short = [...teasing(pattern, SHORT)];
  const long = [...teasing(pattern, LONG)];
  const slow = long.findIndex((text, place) => {
    if (timeFor(pattern, text, 1) < NOTICED_MS) return false;
    // Once may be the machine's other work; what is slow by itself is so each time.
    const isSlow = () =>
      timeFor(pattern, text, 3) > GROWTH * timeFor(pattern, short[place] ?? "", 5);
    return Array.from({ length: 5 }, isSlow).every(Boolean);
  });
  return slow === -1 ? null : (short[slow] ?? "").slice(0, 20);
}

describe("the regular expressions of the app", () => {
  it("are found", () => expect(expressions.length).toBeGreaterThan(250));

  it("take about as long as their text is long, whatever it is", { timeout: 120_000 }, () => {
    const slow = expressions
      .filter(({ file, text }) => !(`${file} ${text}` in OURS_ALONE))
      .flatMap((found) => {
        const text = slowOn(found);
        return text === null ? [] : [`${found.file} ${found.text} with ${JSON.stringify(text)}`];
      });
    expect(slow).toEqual([]);
  });

  it("have no exception that is not there any more", () => {
    const there = expressions.map(({ file, text }) => `${file} ${text}`);
    expect(Object.keys(OURS_ALONE).filter((one) => !there.includes(one))).toEqual([]);
  });

  it.each([/\s+$/, /<[^>]*>/, /;\s*<?([^\s<>@]+)@/, /^\S+@\S+\.\S+$/])(
    "would be seen if they were slow: %s",
    ({ source }) => expect(slowOn({ pattern: new RegExp(source, "g") })).not.toBeNull(),
  );

  it("are made of text of others only where each sign of it is made harmless", () => {
    const made = files.filter((file) => /new RegExp\(/.test(readFileSync(file, "utf8")));
    const harmless = files.filter((file) => readFileSync(file, "utf8").includes('"\\\\$&"'));
    expect(made.filter((file) => !harmless.includes(file)).sort()).toEqual(OF_OUR_OWN_WORDS);
  });
});

/** Those that are made of words that stand in our sources. */
const OF_OUR_OWN_WORDS = [
  "app/trust/badges/networks.ts",
  "app/trust/badges/time-units.ts",
  "app/trust/plain-text.ts",
  "app/trust/promises-refused.ts",
];
