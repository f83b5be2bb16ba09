import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { paymentContact } from "./payment-contact";

describe("the check of a contact for payments", () => {
  it.each<Case>([
    ["passes", "there is one", {}],
    [
      "fails",
      "there is none",
      stating("payments", { contact: { email: "", phone: "", hours: {} } }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(paymentContact, overrides)).toBe(verdict);
  });
});
