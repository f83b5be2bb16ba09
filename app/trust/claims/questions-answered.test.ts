import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/questions";
import { theFacts } from "../../../tests/facts";
import { questionsAnswered } from "./questions-answered";

const [first, second] = filled.groups;

describe("the claim of questions answered", () => {
  it("counts what is shown", () => {
    const facts = theFacts({}, { questions: filled });
    expect(questionsAnswered.holds(facts)).toBe(true);
    expect(questionsAnswered.text(facts).en).toBe("Answers to 5 questions");
  });

  it("does not hold with fewer than five answers", () => {
    if (!first || !second) throw new Error("The example has fewer groups");
    const unanswered = second.questions.map((question) => ({ ...question, answer: {} }));
    const groups = [first, { ...second, questions: unanswered }];
    expect(questionsAnswered.holds(theFacts({}, { questions: { groups } }))).toBe(false);
    expect(questionsAnswered.holds(theFacts())).toBe(false);
  });
});
