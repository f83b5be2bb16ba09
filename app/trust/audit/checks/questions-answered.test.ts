import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { questionsAnswered } from "./questions-answered";

describe("the check of answered questions", () => {
  it.each<Case>([
    [
      "passes",
      "there are five",
      stating("questions", {
        groups: [
          {
            id: "group-1",
            name: {},
            questions: [1, 2, 3, 4, 5].slice(0, 5).map((id) => ({
              id: `question-${id}`,
              question: { nb: "Hva?" },
              answer: { nb: "Dette." },
            })),
          },
        ],
      }),
    ],
    [
      "fails",
      "there are four",
      stating("questions", {
        groups: [
          {
            id: "group-1",
            name: {},
            questions: [1, 2, 3, 4, 5].slice(0, 4).map((id) => ({
              id: `question-${id}`,
              question: { nb: "Hva?" },
              answer: { nb: "Dette." },
            })),
          },
        ],
      }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(questionsAnswered, overrides)).toBe(verdict);
  });
});
