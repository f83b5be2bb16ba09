import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { shipsTo } from "./ships-to";

const said = (...countries: string[]) => shipsTo.text(theFacts({ shipsTo: countries }));

describe("the claim where the shop ships", () => {
  it("holds with one country, not with none", () => {
    expect(shipsTo.holds(theFacts({ shipsTo: ["NO"] }))).toBe(true);
    expect(shipsTo.holds(theFacts({ shipsTo: [] }))).toBe(false);
  });

  it("counts several", () => {
    expect(said("DE", "NO", "SE")).toEqual({
      en: "Ships to 3 countries",
      fr: "Livraison dans 3 pays",
      nb: "Leverer til 3 land",
      es: "Envíos a 3 países",
      de: "Versand in 3 Länder",
    });
  });

  it("names a single one", () => {
    expect(said("CH")).toEqual({
      en: "Ships to Switzerland",
      fr: "Pays de livraison\u00a0: Suisse",
      nb: "Leverer til Sveits",
      es: "Envíos a Suiza",
      de: "Lieferland: Schweiz",
    });
    expect(said("NL").en).toBe("Ships to the Netherlands");
  });

  it("counts a single one whose name is too long", () => {
    expect(said("GS").en).toBe("Ships to 1 country");
  });
});
