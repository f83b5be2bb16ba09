import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/guarantee";
import { theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import { NO_GUARANTEE, type Guarantee } from "./guarantee";
import { guaranteeForLiquid } from "./liquid";

const published = (value: Partial<Guarantee> = {}, shop: Partial<ShopFacts> = {}) => {
  const found = guaranteeForLiquid({ ...filled, ...value }, theFacts(shop));
  if (!found) throw new Error("Nothing is published");
  return found;
};

describe("what the storefront knows of guarantees", () => {
  it("is nothing where nothing is to be said", () => {
    expect(guaranteeForLiquid(NO_GUARANTEE, theFacts())).toBeNull();
    const notice = {
      pictures: { fr: filled.notice.pictures["en"]! },
      texts: { fr: "…" },
      address: "",
    };
    expect(guaranteeForLiquid({ ...NO_GUARANTEE, notice }, theFacts())).toBeNull();
  });

  it("has the law of each country shipped to, once, and a careful word for all others", () => {
    const { legal } = published({}, { shipsTo: ["CH", "DE", "FR", "NO", "SE"] });
    expect(legal.map(({ countries, text }) => [countries, text["nb"]])).toEqual([
      [["DE", "FR"], expect.stringContaining("i minst 2 år")],
      [["NO"], expect.stringContaining("i 2 år, og i 5 år")],
      [["SE"], expect.stringContaining("i 3 år")],
      [[], expect.stringContaining("loven i landet ditt")],
    ]);
    expect(published({ legal: false }).legal).toEqual([]);
  });

  it("has the notice as it is, in the shop's languages only", () => {
    const { notice } = published();
    expect(notice.pictures).toEqual({
      nb: filled.notice.pictures["nb"],
      en: filled.notice.pictures["en"],
    });
    expect(Object.keys(notice.texts)).toEqual(["nb", "en"]);
  });

  it("never has a commercial guarantee without the sentence that the legal one stays", () => {
    const { commercial, note, short } = published({ legal: false });
    expect(short["en"]).toBe("10-year guarantee from Woolly AS");
    expect(short["nb"]).toBe("10 års garanti fra Woolly AS");
    expect(note["en"]).toBe("For certain goods. Your rights by law stay as they are");
    expect(commercial?.stays["nb"]).toContain("Garantien begrenser dem ikke");
    expect(commercial?.how["nb"]).toMatch(/^Skriv til oss/);
  });

  it("says of a guarantee for all goods that it is for all", () => {
    const forAll = filled.commercial && { ...filled.commercial, allGoods: true, goods: {} };
    const { commercial, note } = published({ commercial: forAll });
    expect(commercial?.goods["en"]).toBe("Everything that we sell");
    expect(note["en"]).toBe("Your rights by law stay as they are");
  });

  it("names what the law gives as such", () => {
    const { short, note } = published({ commercial: null });
    expect(short["de"] ?? short["nb"]).toBe("Rettighetene loven gir deg ved feil");
    expect(note).toEqual({});
  });
});
