import { describe, expect, it } from "vitest";
import { aLook, verdictOf, type Case } from "../../../../tests/audit";
import { redirectChain } from "./redirect-chain";

describe("the check of the way to the shop", () => {
  it.each<Case>([
    ["passes", "one is sent on once, from http to https", {}],
    ["passes", "one is not sent on at all", { look: aLook({ redirects: [] }) }],
    [
      "fails",
      "one is sent on twice",
      { look: aLook({ redirects: ["http://woolly.example/", "https://www.woolly.example/"] }) },
    ],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(redirectChain, overrides)).toBe(verdict);
  });
});
