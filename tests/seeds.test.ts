import { describe, expect, it } from "vitest";
import { parseInput, type Setting } from "../app/trust/setting";
import { NO_SETTINGS, SETTING_NAMES, SETTINGS, SettingName } from "../app/trust/settings";
import { careful } from "../prisma/seeds/careful";
import { careless } from "../prisma/seeds/careless";

const parsed = (name: string, value: unknown) =>
  parseInput(SETTINGS[SettingName.parse(name)] as Setting<unknown>, value);

const isText = (part: object) =>
  Object.entries(part).every(([key, value]) => /^[a-z]{2}$/.test(key) && typeof value === "string");

/** Every text of the value that is written per language, and something in it. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && Object.keys(value).length > 0 && isText(value)) {
    return [value as Record<string, string>];
  }
  return Object.values(value).flatMap(textsIn);
}

describe.each(Object.entries({ careful, careless }))("the sample shop %s", (_, { settings }) => {
  it.each(Object.entries(settings))(
    "has stated its %s as the page would save it",
    (name, value) => {
      expect(parsed(name, value)).toEqual({ ok: true, value });
    },
  );
});

describe("the careful shop", () => {
  it("has filled in everything", () => {
    expect(Object.keys(careful.settings).sort()).toEqual([...SETTING_NAMES].sort());
    for (const name of SETTING_NAMES) expect(careful.settings[name]).not.toEqual(NO_SETTINGS[name]);
  });

  it("has written each of its texts in its three languages", () => {
    const texts = textsIn(careful.settings);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => !["nb", "en", "de"].every((locale) => locale in text))).toEqual(
      [],
    );
  });
});
