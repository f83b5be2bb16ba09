import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { confirmationWorks } from "./confirmation-works";

describe("the check of whether confirmations arrive", () => {
  it.each<Case>([
    [
      "passes",
      "the newest one was sent",
      {
        confirmations: {
          lastSent: new Date("2026-11-21T12:00:00Z"),
          lastRefused: new Date("2026-11-20T12:00:00Z"),
        },
      },
    ],
    [
      "fails",
      "the newest one was refused",
      {
        confirmations: {
          lastSent: new Date("2026-11-20T12:00:00Z"),
          lastRefused: new Date("2026-11-21T12:00:00Z"),
        },
      },
    ],
    [
      "fails",
      "none was ever sent, and one refused",
      { confirmations: { lastSent: null, lastRefused: new Date("2026-11-20T12:00:00Z") } },
    ],
    [
      "does not apply",
      "there was none yet",
      { confirmations: { lastSent: null, lastRefused: null } },
    ],
    ["does not apply", "it is not known", { confirmations: null }],
    ["does not apply", "they are off", stating("confirmation", { on: false })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(confirmationWorks, overrides)).toBe(verdict);
  });
});
