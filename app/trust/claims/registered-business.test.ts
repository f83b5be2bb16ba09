import { describe, expect, it } from "vitest";
import { aBusiness } from "../../../tests/examples/business";
import { theFacts } from "../../../tests/facts";
import type { Business } from "../business/business";
import { registeredBusiness } from "./registered-business";

const of = (overrides: Partial<Business> = {}) => theFacts({}, { business: aBusiness(overrides) });

describe("the claim of a registered business", () => {
  it("holds with a name and a number", () => {
    expect(registeredBusiness.holds(of())).toBe(true);
    expect(registeredBusiness.holds(of({ legalName: "" }))).toBe(false);
    expect(registeredBusiness.holds(of({ register: { name: "HRB", number: "" } }))).toBe(false);
    expect(registeredBusiness.holds(theFacts())).toBe(false);
  });

  it("names the number", () => {
    expect(registeredBusiness.text(of()).nb).toBe("Registrert foretak: 999 999 999");
  });

  it("leaves out a number that is too long for a badge", () => {
    const register = { name: "", number: "Tomo 1234, Folio 56, Hoja M-78901" };
    expect(registeredBusiness.text(of({ register })).es).toBe("Empresa registrada");
  });

  it("is proved by the register itself where it has a page for each number", () => {
    expect(registeredBusiness.proof(of())).toBe(
      "https://virksomhet.brreg.no/nb/oppslag/enheter/999999999",
    );
  });

  it("is proved by the trust page elsewhere", () => {
    const address = { ...aBusiness().address, country: "DE" };
    const register = { name: "Amtsgericht Hamburg", number: "HRB 12345" };
    expect(registeredBusiness.proof(of({ address, register }))).toBe(
      "https://woolly.example/apps/tillit/trust#business",
    );
  });
});
