import { describe, expect, it } from "vitest";
import { NO_REVIEW_SETTINGS } from "../reviews";
import { holdReasonsFor, type Circumstances, type Judged } from "./hold-rules";

const aReview = (overrides: Partial<Judged> = {}): Judged => ({
  title: "Varmt og mykt",
  body: "Like godt som på bildene. Kom raskt.",
  authorName: "Kari N.",
  video: null,
  photoCount: 0,
  origin: "storefront",
  ...overrides,
});

type Holds = Partial<(typeof NO_REVIEW_SETTINGS)["holds"]>;

const reasonsFor = (
  review: Partial<Judged>,
  holds: Holds = {},
  circumstances: Partial<Circumstances> = {},
) =>
  holdReasonsFor(
    aReview(review),
    { ...NO_REVIEW_SETTINGS, holds: { ...NO_REVIEW_SETTINGS.holds, ...holds } },
    { duplicate: false, machine: false, many: false, ...circumstances },
  );

describe("a review", () => {
  it("is shown at once when no rule speaks against it", () => {
    expect(reasonsFor({})).toEqual([]);
  });

  it.each<[string, Partial<Judged>, Holds, Partial<Circumstances>]>([
    ["everything", {}, { everything: true }, {}],
    ["photos", { photoCount: 1 }, { photos: true }, {}],
    ["origin", { origin: "judge-me" }, { origins: ["judge-me"] }, {}],
    ["duplicate", {}, {}, { duplicate: true }],
    ["machine", {}, {}, { machine: true }],
    ["many", {}, {}, { many: true }],
  ])("is held for %s, and for nothing else", (reason, review, holds, circumstances) => {
    expect(reasonsFor(review, holds, circumstances)).toEqual([reason]);
  });

  it("is held for every rule that it meets", () => {
    const review = { body: "Spam: https://spam.example", photoCount: 2 };
    expect(reasonsFor(review, { words: ["spam"], photos: true })).toEqual([
      "words",
      "links",
      "photos",
    ]);
  });
});

describe("a word that holds", () => {
  it.each([
    ["SVINDEL", "Dette er svindel!"],
    ["crème", "une creme brulee"],
    ["creme", "Crème, ça va"],
    ["dårlig service", "Veldig dårlig,  service"],
    ["秘密", "これは 秘密 です"],
    ["a.b", "a b"],
  ])("%s is found in “%s”", (word, body) => {
    expect(reasonsFor({ body }, { words: [word] })).toEqual(["words"]);
  });

  it("is looked for in the title and the name too", () => {
    expect(reasonsFor({ title: "Svindel" }, { words: ["svindel"] })).toEqual(["words"]);
    expect(reasonsFor({ authorName: "Svindel" }, { words: ["svindel"] })).toEqual(["words"]);
  });

  it.each([
    ["ass", "a class of its own"],
    ["...", "Well... fine."],
    [".*", "anything"],
    ["dårlig service", "dårlig eske, god service"],
  ])("%s is not found in “%s”", (word, body) => {
    expect(reasonsFor({ body }, { words: [word] })).toEqual([]);
  });
});

describe("a link", () => {
  it.each([
    "Se https://spam.example/x",
    "HTTP://SPAM.EXAMPLE",
    "see www.spam.example",
    "buy at cheap-pills.com now",
    "blåbær.no er bedre",
  ])("is found in “%s”", (body) => {
    expect(reasonsFor({ body })).toEqual(["links"]);
  });

  it.each(["Kom raskt.Takk", "4.5 av 5", "Bra kvalitet osv. Anbefales", "e.g. warm"])(
    "is not found in “%s”",
    (body) => {
      expect(reasonsFor({ body })).toEqual([]);
    },
  );

  it("does not matter where the shop lets links pass", () => {
    expect(reasonsFor({ body: "https://spam.example" }, { links: false })).toEqual([]);
  });

  it.each(["a".repeat(100_000), "a.".repeat(50_000), `${"-".repeat(100_000)}.`])(
    "is looked for without end in no text, however it is made",
    (body) => {
      expect(reasonsFor({ body })).toEqual([]);
    },
  );
});
