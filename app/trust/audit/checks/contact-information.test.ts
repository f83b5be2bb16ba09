import { describe, expect, it } from "vitest";
import { OVERSEAS, verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { contactInformation } from "./contact-information";

describe("the check of the contact page", () => {
  it.each<Case>([
    ["passes", "it is published", {}],
    ["fails", "it is not", { shop: { policies: aShop().policies } }],
    ["does not apply", "nobody in Europe can order", { shop: OVERSEAS }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(contactInformation, overrides)).toBe(verdict);
  });
});
