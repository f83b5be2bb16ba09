import { describe, expect, it } from "vitest";
import { loadAllTexts } from "../../i18n";
import { LOCALES } from "../locale";
import { ALL_CHECKS } from "./checks";
import { findingTexts } from "./finding-texts";

/** "Directive 2011/83/EU, Art. 6(1)(c)" has 2011/83 and 6 in every language, however the rest is said. */
const numbersOf = (law: string) => [
  ...(law.match(/\d+\/\d+/g) ?? []),
  ...[...law.matchAll(/(?:Art\.|§) (\d+)/g)].map(([, article = ""]) => article),
];

describe.each(LOCALES)("the texts of checks in %s", (locale) => {
  const read = async () => {
    const texts = await loadAllTexts(locale);
    return ALL_CHECKS.map(({ id, law }) => ({ law, texts: findingTexts(id, texts) }));
  };

  it("say what is right and what is wrong, each in words of its own", async () => {
    const { t } = await loadAllTexts(locale);
    const right = ALL_CHECKS.map(({ id }) => t(`audit.checks.${id}.passed`));
    const titles = [...right, ...(await read()).map(({ texts }) => texts.title)];
    expect(new Set(titles).size).toBe(2 * ALL_CHECKS.length);
    expect(titles.filter((title) => title.startsWith("audit."))).toEqual([]);
  });

  it("say what the law says where there is one, with the number and article of it", async () => {
    const findings = await read();
    const laws = findings.filter(({ law }) => law !== null);
    expect(laws.length).toBeGreaterThan(25);
    for (const { law, texts } of laws) {
      for (const number of numbersOf(law ?? "")) expect(texts.law).toContain(number);
    }
    expect(findings.filter(({ law, texts }) => law === null && texts.law !== null)).toEqual([]);
  });

  it("are sentences", async () => {
    const said = (await read()).flatMap(({ texts }) => [texts.title, texts.why, texts.law]);
    expect(said.filter((text) => text !== null && !/^[\p{Lu}§].*\.$/u.test(text))).toEqual([]);
  });
});
