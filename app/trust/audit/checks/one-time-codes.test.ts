import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { oneTimeCodes } from "./one-time-codes";

describe("the check of how shoppers sign in", () => {
  it.each<Case>([
    ["passes", "it is by a code", {}],
    ["fails", "it is by a password", { shop: { customerAccounts: "classic" } }],
    ["does not apply", "Shopify does not say", { shop: { customerAccounts: null } }],
    [
      "does not apply",
      "a service of the shop’s own does it",
      stating("account_security", {
        signIn: { shown: true, ownService: true, words: { nb: "Med BankID." } },
      }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(oneTimeCodes, overrides)).toBe(verdict);
  });
});
