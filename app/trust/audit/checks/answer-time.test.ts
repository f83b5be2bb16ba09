import { describe, expect, it } from "vitest";
import { repairOf, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { answerTime } from "./answer-time";

describe("the check of how soon somebody answers", () => {
  it.each<Case>([
    ["passes", "each written channel says it", {}],
    [
      "fails",
      "one does not",
      stating("support", {
        channels: stated.support.channels.map((channel) => ({
          ...channel,
          answer: { within: null, unit: "hours" },
        })),
      }),
    ],
    [
      "does not apply",
      "one can only call",
      stating("support", { channels: stated.support.channels.slice(1, 2) }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(answerTime, overrides)).toBe(verdict);
  });

  it("leads to the channel", () => {
    expect(
      repairOf(
        answerTime,
        stating("support", {
          channels: stated.support.channels.map((channel) =>
            channel.kind === "page"
              ? { ...channel, answer: { within: null, unit: "hours" as const } }
              : channel,
          ),
        }),
      ),
    ).toEqual({ in: "app", page: "/app/support", field: ["channels", 3, "answer", "within"] });
  });
});
