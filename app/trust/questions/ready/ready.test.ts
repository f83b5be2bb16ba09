import { describe, expect, it } from "vitest";
import { aShop, theFacts } from "../../../../tests/facts";
import { LOCALES } from "../../locale";
import { lengthOf } from "../../plain-text";
import { parseInput } from "../../setting";
import { hasGap } from "../gap";
import { questionsForLiquid } from "../liquid";
import { ANSWER_MAX, QUESTION_MAX } from "../limits";
import { NO_QUESTIONS, QUESTIONS } from "../questions";
import { notYetAdded, withReady } from "../with-ready";
import { READY_QUESTIONS } from "./ready";

describe.each(READY_QUESTIONS)("the ready question $id", ({ question, answer }) => {
  it.each(LOCALES)("has an outline in %s that somebody must complete", (locale) => {
    expect(hasGap(answer[locale])).toBe(true);
    expect(hasGap(question[locale])).toBe(false);
    expect(lengthOf(answer[locale])).toBeLessThan(ANSWER_MAX / 2);
    expect(lengthOf(question[locale])).toBeLessThanOrEqual(QUESTION_MAX);
  });

  it("has the same gaps in every language", () => {
    const gaps = LOCALES.map((locale) => answer[locale].match(/\[…/g)?.length);
    expect(new Set(gaps).size).toBe(1);
  });
});

describe("the ready questions", () => {
  const all = withReady(NO_QUESTIONS, READY_QUESTIONS, aShop());

  it("can be saved as they are, and show nothing", () => {
    expect(parseInput(QUESTIONS, all)).toEqual({ ok: true, value: all });
    expect(questionsForLiquid(all, theFacts())).toBeNull();
  });

  it("speak the shop's languages", () => {
    const [first] = all.groups;
    expect(Object.keys(first?.name ?? {})).toEqual(["nb", "en"]);
    expect(Object.keys(first?.questions[0]?.answer ?? {})).toEqual(["nb", "en"]);
  });

  it("are offered until they are there, and are added to their group", () => {
    const [one, two, ...rest] = READY_QUESTIONS;
    if (!one || !two) throw new Error("There are too few");
    const begun = withReady(NO_QUESTIONS, [one], aShop());
    expect(notYetAdded(begun)).toEqual([two, ...rest]);
    expect(withReady(begun, [two], aShop()).groups).toHaveLength(1);
    expect(notYetAdded(all)).toEqual([]);
  });
});
