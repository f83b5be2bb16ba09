import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/questions";
import { theFacts } from "../../../tests/facts";
import { questionsForLiquid } from "./liquid";
import type { Question } from "./questions";

const published = (part: Partial<Question>) =>
  questionsForLiquid(
    {
      groups: [
        {
          id: "group-1",
          name: {},
          questions: [{ id: "question-1", question: {}, answer: {}, ...part }],
        },
      ],
    },
    theFacts(),
  )?.groups[0]?.questions[0] ?? null;

describe("what is published of questions and answers", () => {
  it("is nothing without an answer", () => {
    expect(published({ question: { nb: "Når?" } })).toBeNull();
    expect(questionsForLiquid({ groups: [] }, theFacts())).toBeNull();
  });

  it("is nothing of an outline that nobody completed", () => {
    const question = { nb: "Når?" };
    expect(published({ question, answer: { nb: "Innen […antall] dager." } })).toBeNull();
    expect(published({ question, answer: { nb: "Innen [2] dager …" } })).not.toBeNull();
  });

  it("is the primary language's where another one's outline is not completed", () => {
    const both = published({
      question: { nb: "Når?", en: "When?" },
      answer: { nb: "Innen to dager.", en: "Within […number] days." },
    });
    expect(both).toEqual({ question: { nb: "Når?" }, answer: { nb: "Innen to dager." } });
  });

  it("has question and answer in the same language, whichever is whole", () => {
    const english = published({
      question: { nb: "Når?", en: "When?" },
      answer: { en: "In two days." },
    });
    expect(english).toEqual({ question: { nb: "When?" }, answer: { nb: "In two days." } });
    expect(published({ question: { nb: "Når?" }, answer: { en: "In two days." } })).toBeNull();
  });

  it("counts what is shown, and leaves empty groups out", () => {
    const groups = [...filled.groups, { id: "group-9", name: { nb: "Tom" }, questions: [] }];
    const all = questionsForLiquid({ groups }, theFacts());
    expect(all?.count).toBe(5);
    expect(all?.groups).toHaveLength(2);
    expect(all?.url).toBe("/apps/tillit/trust#questions");
  });

  it("carries no id of a row", () => {
    expect(JSON.stringify(questionsForLiquid(filled, theFacts()))).not.toMatch(
      /(group|question)-\d/,
    );
  });
});
