import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { contactEmail } from "./contact-email";

describe("the claim of a contact by e-mail", () => {
  it.each([
    ["hello@woolly.example", true],
    ["", false],
    [null, false],
  ])("with the address %j: %s", (address, holds) => {
    expect(contactEmail.holds(theFacts({ contactEmail: address }))).toBe(holds);
  });

  it("is proved on the trust page", () => {
    expect(contactEmail.proof(theFacts())).toBe(
      "https://woolly.example/apps/tillit/trust#contact-email",
    );
  });
});
