import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/questions";
import { theFacts } from "../../../tests/facts";
import { parseInput, parseStored } from "../setting";
import { NO_QUESTIONS, QUESTIONS, type Question, type Questions } from "./questions";

const aQuestion = (part: Partial<Question> = {}): Question => ({
  id: "question-1",
  question: { nb: "Når kommer pakken?" },
  answer: { nb: "Om to dager." },
  ...part,
});

const withQuestions = (...questions: Question[]): Questions => ({
  groups: [{ id: "group-1", name: {}, questions }],
});

function problemsWith(input: unknown) {
  const outcome = parseInput(QUESTIONS, input);
  const problems = outcome.ok
    ? (QUESTIONS.disagreements?.(outcome.value, theFacts()) ?? [])
    : outcome.problems;
  return problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("questions and answers", () => {
  it("may be none, or many", () => {
    expect(problemsWith(NO_QUESTIONS)).toEqual([]);
    expect(problemsWith(filled)).toEqual([]);
  });

  it("have eight groups of twelve at most", () => {
    const questions = Array.from({ length: 13 }, (_, n) => aQuestion({ id: `q-${n}` }));
    expect(problemsWith(withQuestions(...questions))).toEqual([
      "groups.0.questions: too-many-questions",
    ]);
    const groups = Array.from({ length: 9 }, (_, n) => ({
      id: `g-${n}`,
      name: { nb: "Levering" },
      questions: [],
    }));
    expect(problemsWith({ groups })).toEqual(["groups: too-many-groups"]);
  });

  it("have an id each, in whichever group they stand", () => {
    const [group] = withQuestions(aQuestion()).groups;
    expect(problemsWith(withQuestions(aQuestion(), aQuestion()))).toEqual([
      "groups.0.questions.1: twice",
    ]);
    expect(
      problemsWith({
        groups: [
          { ...group, name: { nb: "A" } },
          { ...group, id: "group-2", name: { nb: "B" } },
        ],
      }),
    ).toEqual(["groups.1.questions.0: twice"]);
  });

  it("stand under names that are topics, and no promise", () => {
    const named = (name: string) =>
      problemsWith({ groups: [{ id: "group-1", name: { en: name }, questions: [] }] });
    for (const topic of ["Guarantee", "Free delivery?", "Safe payment", "Returns in 30 days"]) {
      expect(named(topic), topic).toEqual([]);
    }
    expect(named("100 % secure")).toEqual(["groups.0.name.en: promise-absolute"]);
    expect(named("The best shop")).toEqual(["groups.0.name.en: promise-best"]);
    expect(named("★★★★★")).toEqual(["groups.0.name.en: promise-score"]);
  });

  it("may wait for their answer", () => {
    expect(problemsWith(withQuestions(aQuestion({ answer: {} })))).toEqual([]);
  });

  it("are asked, and that is said in the shop's primary language", () => {
    expect(problemsWith(withQuestions(aQuestion({ question: {} })))).toEqual([
      "groups.0.questions.0.question.nb: question-missing",
    ]);
  });

  it("need names for their groups as soon as there are two", () => {
    const group = (id: string) => ({ id, name: {}, questions: [] });
    expect(problemsWith({ groups: [group("a")] })).toEqual([]);
    expect(problemsWith({ groups: [group("a"), group("b")] })).toEqual([
      "groups.0.name.nb: group-name-missing",
      "groups.1.name.nb: group-name-missing",
    ]);
  });

  it("keep the paragraphs of an answer", () => {
    const outcome = parseInput(
      QUESTIONS,
      withQuestions(aQuestion({ answer: { nb: "En.\r\n\r\n\r\nTo. " } })),
    );
    expect(outcome.ok && outcome.value.groups[0]?.questions[0]?.answer).toEqual({
      nb: "En.\n\nTo.",
    });
  });
});

describe("a stored value", () => {
  it.each([
    ["shape 1", { groups: [] }, NO_QUESTIONS],
    ["shape 1, filled", filled, filled],
  ])("of %s is still read", (_, value, read) => {
    expect(parseStored(QUESTIONS, { shape: 1, value })).toEqual({ ok: true, value: read });
  });
});
