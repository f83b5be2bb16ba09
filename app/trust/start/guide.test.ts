import { describe, expect, it } from "vitest";
import { guideFor } from "./guide";

const known = (overrides: Partial<Parameters<typeof guideFor>[0]> = {}) => ({
  ...{ stated: [], accepted: [], publication: "published", isHidden: false },
  ...overrides,
});

describe("the setup guide", () => {
  it("of a new shop has nothing done, although a shop without facts was published", () => {
    expect(guideFor(known())).toEqual({ done: [], isPublished: false, isHidden: false });
  });

  it("counts what was stated on its own page and what was accepted on the way, once each", () => {
    expect(
      guideFor(known({ stated: ["badges", "returns"], accepted: ["returns", "business"] })).done,
    ).toEqual(["business", "returns", "badges"]);
  });

  it.each([
    ["accepted and not published", { stated: ["badges"], accepted: ["returns"] }],
    ["on its way", { stated: ["badges"], publication: "publishing" }],
  ] as const)("is not published while something is %s", (_, overrides) => {
    const { stated, ...rest } = overrides;
    const accepted = "accepted" in rest ? [...rest.accepted] : [];
    expect(guideFor(known({ ...rest, stated: [...stated], accepted })).isPublished).toBe(false);
  });

  it("is published once all that was stated is, even if something was accepted before it was stated elsewhere", () => {
    const all = known({ stated: ["badges", "returns"], accepted: ["returns"] });
    expect(guideFor(all).isPublished).toBe(true);
  });
});
