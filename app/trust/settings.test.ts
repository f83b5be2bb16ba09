import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseStored, type Setting, type Stored } from "./setting";
import { SETTINGS } from "./settings";

/** `gives` is what it is read as now; left out, as it was stored. */
type Example = { stored: Stored; gives?: unknown };

const FOLDER = "tests/stored-settings";

function examplesOf(name: string): Example[] {
  const file = `${FOLDER}/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Example[]) : [];
}

describe.each(Object.entries(SETTINGS) as [string, Setting<unknown>][])(
  "what was stored of the setting %s",
  (name, setting) => {
    const examples = examplesOf(name);

    it(`has an example in ${FOLDER}/${name}.json for each older shape`, () => {
      const shapes = examples.map(({ stored }) => stored.shape);
      const older = setting.upgrades.map((_, index) => index + 1);
      expect(older.filter((shape) => !shapes.includes(shape))).toEqual([]);
    });

    it.each(examples)("is still read: $stored", ({ stored, gives = stored.value }) => {
      expect(parseStored(setting, stored)).toEqual({ ok: true, value: gives });
    });
  },
);

it("every file of examples belongs to a setting", () => {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));
  expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(names));
});
