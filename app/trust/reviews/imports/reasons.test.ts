import { describe, expect, it } from "vitest";
import { loadTexts } from "../../../i18n";
import { LOCALES } from "../../locale";
import { ROW_NOTES, ROW_PROBLEMS } from "../portable/row-problem";
import { OTHER_REJECTS } from "./candidate";
import { FILE_TROUBLES } from "./file-trouble.server";
import { IMPORT_STATES } from "./import-state";

describe.each(LOCALES)("in %s", (locale) => {
  it("each reason to leave out a row has its heading and its sentence", async () => {
    const { named } = await loadTexts(locale, ["review_imports"]);
    const reasons = [...ROW_PROBLEMS, ...OTHER_REJECTS];
    const keys = reasons.flatMap((code) => [`problems.${code}`, `imports.reasons.${code}`]);
    expect(keys.filter((key) => named(key) === null)).toEqual([]);
  });

  it("each reason not to read a file has its sentence, each state its name, each note its words", async () => {
    const { named } = await loadTexts(locale, ["review_imports"]);
    const keys = [
      ...FILE_TROUBLES.map((code) => `problems.${code}`),
      ...IMPORT_STATES.map((state) => `imports.state.${state}`),
    ];
    expect(keys.filter((key) => named(key) === null)).toEqual([]);
    const notes = ROW_NOTES.map((note) => named(`imports.notes.${note}`, { count: 2 }));
    expect(notes).not.toContain(null);
  });
});
