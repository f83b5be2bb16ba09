import { describe, expect, it } from "vitest";
import { filledSettings } from "../../../tests/examples";
import { NO_SETTINGS } from "../settings";
import { textsIn } from "./texts-in";

describe("the texts in the settings", () => {
  const texts = textsIn(filledSettings());

  it("are found wherever they stand, with their place", () => {
    expect(texts).toContainEqual({
      setting: "returns",
      path: ["exclusions", 0, "goods"],
      text: { nb: "pledd med navn", en: "blankets with a name", de: "Decken mit Namen" },
    });
    expect(new Set(texts.map(({ setting }) => setting)).size).toBeGreaterThan(9);
  });

  it("are nothing but texts by language", () => {
    const keys = new Set(texts.flatMap(({ text }) => Object.keys(text)));
    expect([...keys].sort()).toEqual(["de", "en", "nb", "sv"]);
  });

  it("are none where nothing was written", () => {
    expect(textsIn(NO_SETTINGS)).toEqual([]);
  });
});
