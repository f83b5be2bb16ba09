import { describe, expect, it } from "vitest";
import { loadTexts } from "../i18n";
import { fieldId, nearestField, problemAt, problemsWithin, problemText } from "./problem-place";

const tooLong = { path: ["badges", 1, "text", "nb"], code: "too-long", values: { max: 40 } };
const noHolder = { path: ["seals", 0, "holder"], code: "holder-missing" };
const problems = [tooLong, noHolder];

describe("the place of a problem", () => {
  it("is the field with the same path", () => {
    expect(problemAt(problems, ["badges", 1, "text", "nb"])).toBe(tooLong);
    expect(problemAt(problems, ["badges", 0, "text", "nb"])).toBeUndefined();
    expect(problemAt(problems, ["badges", 1])).toBeUndefined();
  });

  it("lies within all that holds the field", () => {
    expect(problemsWithin(problems, ["badges", 1])).toEqual([tooLong]);
    expect(problemsWithin(problems, ["seals"])).toEqual([noHolder]);
    expect(problemsWithin(problems, [])).toEqual(problems);
    expect(problemsWithin(problems, ["badges", 10])).toEqual([]);
  });

  it("is the nearest field that exists, when its own does not", () => {
    const drawn = [fieldId(["seals"]), fieldId(["seals", 0])];
    expect(nearestField(noHolder.path, (id) => drawn.includes(id))).toBe("field-seals-0");
    expect(nearestField(noHolder.path, (id) => id === "field-seals")).toBe("field-seals");
    expect(nearestField(["heading", "nb"], (id) => drawn.includes(id))).toBeNull();
  });
});

describe("the text of a problem", () => {
  it("is the sentence of its code, with its values", async () => {
    const texts = await loadTexts("en");
    expect(problemText(texts, tooLong)).toBe("At most 40 characters.");
  });

  it("may be one of Shopify's", async () => {
    const texts = await loadTexts("en");
    expect(problemText(texts, { code: "throttled" })).toContain("slow down");
  });

  it("still says something when a code is new", async () => {
    const texts = await loadTexts("en");
    expect(problemText(texts, { code: "from-the-future" })).toBe(
      "This does not fit. Please check it.",
    );
  });
});
