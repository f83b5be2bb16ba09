import { describe, expect, it } from "vitest";
import { NAME_MAX } from "../../limits";
import { readForm, readObjection } from "./read-form";

const PRODUCTS = ["1001", "1002"];
const read = (typed: Record<string, string>, photosOf: string[] = []) =>
  readForm(new URLSearchParams({ name: "Kari", ...typed }), PRODUCTS, (id) =>
    photosOf.includes(id),
  );

describe("a form with stars and words", () => {
  it("is read for each product that something was said about", () => {
    const { name, written, problems } = read({
      "rating-1001": "4",
      "body-1001": "Warm.\r\n\r\n\r\nVery.",
      "video-1001": "https://youtu.be/dQw4w9WgXcQ",
    });
    expect(problems).toEqual([]);
    expect(name).toBe("Kari");
    expect(written).toEqual([
      {
        ...{ productId: "1001", rating: 4, title: "", body: "Warm.\n\nVery.", remove: [] },
        video: "https://youtu.be/dQw4w9WgXcQ",
      },
    ]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["words without stars", { "body-1002": "Good" }, "rating-1002", "rating-missing"],
    ["stars there are none of", { "rating-1001": "6" }, "rating-1001", "rating-missing"],
    ["half stars", { "rating-1001": "3.5" }, "rating-1001", "rating-missing"],
    ["no name", { "rating-1001": "5", name: " " }, "name", "name-missing"],
    ["a long name", { "rating-1001": "5", name: "x".repeat(61) }, "name", "too-long"],
    ["nothing at all", {}, "rating-1001", "nothing-written"],
    [
      "what nobody sees",
      { "rating-1001": "5", "title-1001": "a​b" },
      "title-1001",
      "hidden-characters",
    ],
    [
      "a text too long",
      { "rating-1001": "5", "body-1001": "x".repeat(5001) },
      "body-1001",
      "too-long",
    ],
    [
      "a film elsewhere",
      { "rating-1001": "5", "video-1001": "https://a.example/v" },
      "video-1001",
      "video-elsewhere",
    ],
    [
      "no address",
      { "rating-1001": "5", "video-1001": "my film" },
      "video-1001",
      "address-unreadable",
    ],
    [
      "a script",
      { "rating-1001": "5", "video-1001": "javascript:alert(1)" },
      "video-1001",
      "address-unreadable",
    ],
  ])("says what to look at again: %s", (_, typed, field, code) => {
    expect(read(typed).problems).toEqual([expect.objectContaining({ field, code })]);
  });

  it("says how long something may be", () =>
    expect(read({ "rating-1001": "5", name: "x".repeat(61) }).problems[0]?.max).toBe(NAME_MAX));

  it("wants stars for photos, too", () =>
    expect(read({}, ["1002"]).problems).toMatchObject([{ field: "rating-1002" }]));

  it("keeps what was typed, as it was typed", () => {
    const typed = { name: " Kari ", "body-1002": " Good ", "video-1002": "x" };
    expect(read(typed).typed).toMatchObject({ name: " Kari " });
    expect(read(typed).typed.products.get("1002")).toEqual({
      ...{ rating: "", title: "", body: " Good ", video: "x" },
    });
  });

  it("knows which photos to remove", () => {
    const fields = new URLSearchParams([
      ["name", "Kari"],
      ["rating-1001", "1"],
      ["remove-1001", "a".repeat(32)],
      ["remove-1001", "b".repeat(32)],
      ["remove-1001", "no id\0"],
    ]);
    expect(readForm(fields, PRODUCTS, () => false).written).toMatchObject([
      { remove: ["a".repeat(32), "b".repeat(32)] },
    ]);
  });

  it("is no place for products that are not on it", () =>
    expect(read({ "rating-1001": "1", "rating-9": "5" }).written).toHaveLength(1));
});

describe("an objection", () => {
  it("needs words", () => {
    expect(readObjection(new URLSearchParams({ objection: " No " }))).toEqual({ text: "No" });
    expect(readObjection(new URLSearchParams())).toMatchObject({ problem: "objection-missing" });
  });
});
