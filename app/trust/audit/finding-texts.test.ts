import { describe, expect, it } from "vitest";
import { anAuditedShop } from "../../../tests/audit";
import { loadAllTexts } from "../../i18n";
import { LOCALES } from "../locale";
import { ALL_CHECKS } from "./checks";
import { verdictTexts } from "./finding-texts";

/** "Directive 2011/83/EU, Art. 6(1)(c)" has 2011/83 and 6 in every language, however the rest is said. */
const numbersOf = (law: string) => [
  ...(law.match(/\d+\/\d+/g) ?? []),
  ...[...law.matchAll(/(?:Art\.|§) (\d+)/g)].map(([, article = ""]) => article),
];

describe.each(LOCALES)("the texts of checks in %s", (locale) => {
  const read = async (passes: boolean) => {
    const { t, named } = await loadAllTexts(locale);
    const facts = anAuditedShop();
    return ALL_CHECKS.map((check) => ({
      law: check.law,
      texts: verdictTexts({ ...check, weight: 1, proof: check.proof(facts) }, passes, { t, named }),
    }));
  };

  it("say what is right and what is wrong, each in words of its own", async () => {
    const titles = [...(await read(true)), ...(await read(false))].map(({ texts }) => texts.title);
    expect(new Set(titles).size).toBe(2 * ALL_CHECKS.length);
    expect(titles.filter((title) => title.startsWith("audit."))).toEqual([]);
  });

  it("say what the law says where there is one, with the number and article of it", async () => {
    const verdicts = await read(false);
    const laws = verdicts.filter(({ law }) => law !== null);
    expect(laws.length).toBeGreaterThan(25);
    for (const { law, texts } of laws) {
      for (const number of numbersOf(law ?? "")) expect(texts.law).toContain(number);
    }
    expect(verdicts.filter(({ law, texts }) => law === null && texts.law !== null)).toEqual([]);
  });

  it("are sentences", async () => {
    const said = (await read(false)).flatMap(({ texts }) => [texts.title, texts.why, texts.law]);
    expect(said.filter((text) => text !== null && !/^[\p{Lu}§].*\.$/u.test(text))).toEqual([]);
  });
});
