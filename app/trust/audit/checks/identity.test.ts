import { describe, expect, it } from "vitest";
import {
  foundBy,
  OVERSEAS,
  repairOf,
  stated,
  stating,
  verdictOf,
  type Case,
} from "../../../../tests/audit";
import { identity } from "./identity";

describe("the check of who is behind the shop", () => {
  it.each<Case>([
    ["passes", "all that the country’s law asks for is there", {}],
    ["fails", "the e-mail address is missing", stating("business", { email: "" })],
    ["fails", "there is no name", stating("business", { legalName: "" })],
    [
      "passes",
      "it lacks only what not everybody has",
      stating("business", { register: { name: "", number: "" } }),
    ],
    [
      "does not apply",
      "no law that we know asks",
      {
        ...stating("business", { address: { ...stated.business.address, country: "US" } }),
        shop: OVERSEAS,
      },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(identity, overrides)).toBe(verdict);
  });

  it("names what is missing", () => {
    expect(foundBy(identity, stating("business", { legalName: "", email: "" }))).toEqual([
      "legalName",
      "email",
    ]);
  });

  it("leads to the first field of these", () => {
    expect(repairOf(identity, stating("business", { email: "" }))).toEqual({
      in: "app",
      page: "/app/business",
      field: ["email"],
    });
  });
});
