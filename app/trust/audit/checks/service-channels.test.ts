import { describe, expect, it } from "vitest";
import { stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { serviceChannels } from "./service-channels";

describe("the check of the ways to reach the shop", () => {
  it.each<Case>([
    ["passes", "there are several", {}],
    [
      "passes",
      "there are two",
      stating("support", { channels: stated.support.channels.slice(0, 2) }),
    ],
    [
      "fails",
      "there is one",
      stating("support", { channels: stated.support.channels.slice(0, 1) }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(serviceChannels, overrides)).toBe(verdict);
  });
});
