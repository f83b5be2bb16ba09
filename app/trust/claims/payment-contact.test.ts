import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { NO_PAYMENTS } from "../payments/payments";
import { paymentContact } from "./payment-contact";

describe("the claim of a contact for payment problems", () => {
  it.each([
    [{ email: "", phone: "" }, false],
    [{ email: "betaling@woolly.example", phone: "" }, true],
    [{ email: "", phone: "+4773000000" }, true],
  ])("with %j: %s", (contact, holds) => {
    const payments = { ...NO_PAYMENTS, contact: { ...contact, hours: {} } };
    expect(paymentContact.holds(theFacts({}, { payments }))).toBe(holds);
  });
});
