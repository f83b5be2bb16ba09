import { describe, expect, it } from "vitest";
import type { Badges } from "./badges";
import { missingIn, withWords } from "./words";

describe("words in one language", () => {
  it("leave the other languages alone", () => {
    expect(withWords({ nb: "Fri retur" }, "en", "Free returns")).toEqual({
      nb: "Fri retur",
      en: "Free returns",
    });
  });

  it("are gone when the field is emptied, as if never written", () => {
    expect(withWords({ nb: "Fri retur", en: "x" }, "en", "")).toEqual({ nb: "Fri retur" });
  });
});

describe("what is missing in a language", () => {
  const badges: Badges = {
    heading: { nb: "Handle trygt" },
    badges: [
      { claim: "encrypted-connection", text: { nb: "Kryptert", en: "Encrypted" } },
      { claim: "shop-since", text: { nb: "Siden 2019" } },
      { claim: "ships-to", text: {} },
    ],
    seals: [],
  };

  it.each([
    ["nb", 0],
    ["en", 2],
    ["de", 3],
  ])("counts what was written elsewhere but not in %s", (locale, count) => {
    expect(missingIn(badges, locale)).toBe(count);
  });
});
