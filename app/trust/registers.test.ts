import { describe, expect, it } from "vitest";
import { registerNumberName, registerPage } from "./registers";

describe("a business register's page about one number", () => {
  it.each([
    ["NO", "999 999 999", "https://virksomhet.brreg.no/nb/oppslag/enheter/999999999"],
    [
      "GB",
      "SC123456",
      "https://find-and-update.company-information.service.gov.uk/company/SC123456",
    ],
    ["FR", "732 829 320 00074", "https://annuaire-entreprises.data.gouv.fr/entreprise/732829320"],
    ["FI", "2077474-0", "https://tietopalvelu.ytj.fi/yritys/2077474-0"],
    ["CH", "CHE-107.787.577", "https://www.uid.admin.ch/Detail.aspx?uid_id=CHE107787577"],
    ["DE", "HRB 12345", null],
    ["NO", "", null],
  ])("in %s for %s is %s", (country, number, page) => {
    expect(registerPage(number, country)).toBe(page);
  });
});

describe("a register number", () => {
  it("has its own name in some countries", () => {
    expect(registerNumberName("NO").nb).toBe("Organisasjonsnummer");
    expect(registerNumberName("CZ").de).toBe("IČO");
    expect(registerNumberName("DE").de).toBe("Registernummer");
  });
});
