import { describe, expect, it } from "vitest";
import { aBusiness } from "../../../tests/examples/business";
import { theFacts } from "../../../tests/facts";
import { vatNumber } from "./vat-number";

const of = (taxNumber: string, legalName = "Woolly AS") =>
  theFacts({}, { business: aBusiness({ taxNumber, legalName }) });

describe("the claim of a number for value added tax", () => {
  it("holds with a number whose check digit is right", () => {
    expect(vatNumber.holds(of("NO 999 999 999 MVA"))).toBe(true);
    expect(vatNumber.holds(of("NO 999 999 998 MVA"))).toBe(false);
    expect(vatNumber.holds(of("EIN 12-3456789"))).toBe(false);
    expect(vatNumber.holds(of(""))).toBe(false);
    expect(vatNumber.holds(of("NO 999 999 999 MVA", ""))).toBe(false);
  });

  it("names it, and shows on the trust page whose it is", () => {
    expect(vatNumber.text(of("DE136695976")).de).toBe("USt-IdNr. DE136695976");
    expect(vatNumber.proof(of("DE136695976"))).toBe(
      "https://woolly.example/apps/tillit/trust#business",
    );
  });
});
