import { describe, expect, it } from "vitest";
import { sentence, together } from "./sentence";

const FRENCH = new Intl.PluralRules("fr");
const TEXTS = {
  steps: { title: "Étapes", left_one: "{{count}} étape", left_other: "{{count}} étapes" },
  removed: "« {{name}} » a été retiré de {{place}}",
};
const say = (key: string, values?: Record<string, string | number>) =>
  sentence(TEXTS, FRENCH, key, values);

describe("a sentence", () => {
  it("is the text at its place", () => {
    expect(say("steps.title")).toBe("Étapes");
  });

  it.each([
    [0, "0 étape"],
    [1, "1 étape"],
    [2, "2 étapes"],
    // French has a plural for millions.
    [1_000_000, "1000000 étapes"],
  ])("has the plural of %i", (count, text) => {
    expect(say("steps.left", { count })).toBe(text);
  });

  it("has its values in it as they are, whatever they hold", () => {
    expect(say("removed", { name: "<b> $& {{place}}", place: "$1" })).toBe(
      "« <b> $& {{place}} » a été retiré de $1",
    );
  });

  it.each(["steps", "steps.none", "steps.title.more", "constructor", "steps.toString", ""])(
    "is none at %j",
    (key) => {
      expect(say(key)).toBeNull();
    },
  );
});

describe("two parts of the texts together", () => {
  it("have the keys of both, however deep", () => {
    const all = together(TEXTS, { steps: { last: "Fin" }, more: { here: "Ici" } });
    expect(all).toEqual({
      ...TEXTS,
      steps: { ...TEXTS.steps, last: "Fin" },
      more: { here: "Ici" },
    });
    expect(TEXTS.steps).not.toHaveProperty("last");
  });
});
