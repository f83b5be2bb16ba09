import { describe, expect, it } from "vitest";
import { isPlaced } from "./placed-blocks";

const placed = {
  "page.trust": ["trust-page"],
  product: ["badges"],
  "group:footer": ["withdrawal"],
};

describe("a placed block", () => {
  it.each([
    ["on a template of that kind", "trust-page", ["page"], true],
    ["on the template itself", "badges", ["cart", "product"], true],
    ["on another template", "badges", ["cart"], false],
    ["on any template", "badges", [], true],
    ["in a group that stands on every page", "withdrawal", ["product"], true],
    ["nowhere", "returns", [], false],
  ])("is found %s: %s", (_, block, templates, found) => {
    expect(isPlaced(placed, block, ...templates)).toBe(found);
  });
});
