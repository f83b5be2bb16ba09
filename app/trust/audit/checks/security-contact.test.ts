import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { securityContact } from "./security-contact";

describe("the check of where to report a false e-mail", () => {
  it.each<Case>([
    ["passes", "there is an address", {}],
    [
      "passes",
      "there is a phone number only",
      stating("account_security", {
        report: { email: "", phone: "+4773000000", page: "", words: {} },
      }),
    ],
    [
      "fails",
      "there is none",
      stating("account_security", { report: { email: "", phone: "", page: "", words: {} } }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(securityContact, overrides)).toBe(verdict);
  });
});
