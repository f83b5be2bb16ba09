import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/support";
import { theFacts } from "../../../tests/facts";
import type { AnswerTime } from "../support/answer-units";
import type { ChannelKind } from "../support/channel-kinds";
import { answerTime } from "./answer-time";

const within = (count: number | null, unit: AnswerTime["unit"]): AnswerTime => ({
  within: count,
  unit,
});

function factsWith(...answers: [ChannelKind, AnswerTime][]) {
  const [example] = filled.channels;
  if (!example) throw new Error("The example has no channel");
  const channels = answers.map(([kind, answer], n) => ({ ...example, id: `c-${n}`, kind, answer }));
  return theFacts({}, { support: { ...filled, channels } });
}

const said = (...answers: [ChannelKind, AnswerTime][]) => {
  const facts = factsWith(...answers);
  return answerTime.holds(facts) ? answerTime.text(facts).en : null;
};

describe("the claim of an answer time", () => {
  it("is the slowest promise for what is written", () => {
    const mail: [ChannelKind, AnswerTime] = ["email", within(24, "hours")];
    expect(said(mail)).toBe("Answer within 24 hours");
    expect(said(["page", within(2, "working-days")], mail)).toBe("Answer within 2 working days");
    expect(said(mail, ["page", within(1, "working-days")])).toBe("Answer within one working day");
    expect(said(mail, ["page", within(90, "minutes")])).toBe("Answer within 24 hours");
  });

  it("counts in working days as soon as one of them does, as a weekend may lie between", () => {
    const form = (days: number): [ChannelKind, AnswerTime] => [
      "page",
      within(days, "working-days"),
    ];
    expect(said(["email", within(3, "days")], form(1))).toBe("Answer within 3 working days");
    expect(said(["email", within(3, "days")], form(2))).toBe("Answer within 3 working days");
    expect(said(["email", within(36, "hours")], form(1))).toBe("Answer within 2 working days");
    expect(said(["email", within(2, "days")], form(4))).toBe("Answer within 4 working days");
  });

  it("does not hold where one of them promises nothing", () => {
    expect(said(["email", within(24, "hours")], ["page", within(null, "hours")])).toBeNull();
  });

  it("says nothing of a chat, a phone or a letter", () => {
    expect(said(["inbox", within(5, "minutes")])).toBeNull();
    expect(said(["email", within(1, "days")], ["inbox", within(null, "hours")])).toBe(
      "Answer within one day",
    );
  });

  it("does not hold without a channel", () => {
    expect(said()).toBeNull();
  });

  it("is proved where the channels stand", () => {
    expect(answerTime.proof(factsWith())).toBe("https://woolly.example/apps/tillit/trust#support");
  });
});
