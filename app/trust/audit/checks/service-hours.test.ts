import { describe, expect, it } from "vitest";
import { repairOf, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { serviceHours } from "./service-hours";

describe("the check of the hours of service", () => {
  it.each<Case>([
    ["passes", "each channel in which somebody waits has hours", {}],
    [
      "fails",
      "a chat has none",
      stating("support", {
        channels: stated.support.channels.map((channel) => ({ ...channel, hours: "none" })),
      }),
    ],
    [
      "fails",
      "the phone keeps the shop’s hours, and there are none",
      stating("support", { week: [[], [], [], [], [], [], []] }),
    ],
    [
      "does not apply",
      "one can only write",
      stating("support", { channels: stated.support.channels.slice(0, 1) }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(serviceHours, overrides)).toBe(verdict);
  });

  it("leads to the channel", () => {
    expect(
      repairOf(serviceHours, stating("support", { week: [[], [], [], [], [], [], []] })),
    ).toEqual({ in: "app", page: "/app/support", field: ["channels", 1, "hours"] });
  });
});
