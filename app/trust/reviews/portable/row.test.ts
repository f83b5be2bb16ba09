import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NOW } from "../../../../tests/facts";
import { formatCalled } from "./formats";
import { mappingFor } from "./aliases";
import { placesOf, type Reading } from "./reading";
import { mappingOf } from "./recognise";
import { readRow } from "./row";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

type Row = Record<string, string>;

/** Reads one row of a file with these columns. */
function read(row: Row, format: string | null = null, more: Partial<Reading> = {}) {
  const headers = Object.keys(row);
  const known = formatCalled(format);
  const mapping = known ? mappingOf(headers, known) : mappingFor(headers);
  return readRow(Object.values(row), {
    ...{ mapping, places: placesOf(mapping, headers), dayOrder: null, now: NOW, digest },
    ...{ origin: known?.origin ?? "file", html: known?.html ?? false },
    ...more,
  });
}

const ROW = {
  product_handle: "wool-blanket",
  rating: "5",
  title: "Warm",
  body: "Warm and soft.",
  author: "Ann",
  email: "ann@mail.example",
  date: "2026-02-10",
};

function reviewOf(row: Row, format: string | null = null, more: Partial<Reading> = {}) {
  const outcome = read(row, format, more);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.review;
}
const problemsOf = (row: Row, format: string | null = null) => {
  const outcome = read(row, format);
  return outcome.ok ? [] : outcome.problems;
};
const notesOf = (row: Row) => {
  const outcome = read(row);
  return outcome.ok ? outcome.notes : null;
};

describe("a row", () => {
  it("becomes a review", () => {
    const { key, ...review } = reviewOf(ROW);
    expect(key).toMatch(/^row:[0-9a-f]{32}$/);
    expect(review).toEqual({
      product: { handle: "wool-blanket" },
      rating: 5,
      title: "Warm",
      body: "Warm and soft.",
      author: "Ann",
      email: "ann@mail.example",
      writtenAt: new Date("2026-02-10T00:00:00Z"),
      reply: null,
      repliedAt: null,
      photos: [],
      video: null,
      wasShown: true,
      incentive: "",
      locale: null,
      country: null,
      experiencedAt: null,
    });
  });

  it("has its reply with the time of it", () => {
    const replied = { ...ROW, reply: "Thank you", reply_date: "2026-02-11" };
    expect(reviewOf(replied)).toMatchObject({
      reply: "Thank you",
      repliedAt: new Date("2026-02-11T00:00:00Z"),
    });
    expect(reviewOf({ ...replied, reply: "" })).toMatchObject({ reply: null, repliedAt: null });
  });

  it("says all that is wrong with it, and where", () => {
    const wrong = {
      ...{ rating: "4,6", date: "30/02/2026", product_id: "1.23E+13", reply_date: "soon" },
      body: "x".repeat(5_001),
    };
    expect(problemsOf(wrong)).toEqual([
      { code: "rating-not-whole", values: { column: "rating", value: "4,6" } },
      { code: "product-id-mangled", values: { column: "product_id", value: "1.23E+13" } },
      { code: "date-impossible", values: { column: "date", value: "30/02/2026" } },
      { code: "row-too-long", values: { column: "body", max: 5_000 } },
      { code: "date-illegible", values: { column: "reply_date", value: "soon" } },
    ]);
    expect(problemsOf({ ...ROW, date: " " })).toEqual([
      { code: "date-missing", values: { column: "date" } },
    ]);
  });

  it("that is far too long is refused at once", () => {
    const begun = performance.now();
    expect(problemsOf({ ...ROW, body: "👍🏽é".repeat(150_000) })).toMatchObject([
      { code: "row-too-long" },
    ]);
    expect(performance.now() - begun).toBeLessThan(100);
  });

  it("may be shorter than the headers", () => {
    const mapping = mappingFor(Object.keys(ROW));
    const reading = { mapping, places: placesOf(mapping, Object.keys(ROW)) };
    const outcome = readRow(["wool-blanket"], {
      ...{ ...reading, origin: "file", html: false, dayOrder: null, now: NOW, digest },
    });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "rating-missing" }, {}] });
  });

  it.each([
    ["published", true],
    ["Active", true],
    ["ok", true],
    ["TRUE", true],
    ["1", true],
    ["", true],
    ["unpublished", false],
    ["Hidden", false],
    ["not-yet", false],
    ["spam", false],
    ["0", false],
    ["trash", false],
    ["something else", false],
  ])("with the state %j was shown there: %s", (status, wasShown) => {
    expect(reviewOf({ ...ROW, status }).wasShown).toBe(wasShown);
  });

  it.each([
    ["true", "other"],
    ["Yes", "other"],
    ["false", "none"],
    ["", ""],
  ])("that says %j of an incentive says %j", (incentivized, incentive) => {
    expect(reviewOf({ ...ROW, incentivized }).incentive).toBe(incentive);
  });

  it("loses the sign that guarded its cells from being run as formulas", () => {
    expect(
      reviewOf({ ...ROW, body: "'=SUM(A1)", author: "'@ann", title: "'quoted'" }),
    ).toMatchObject({
      body: "=SUM(A1)",
      author: "@ann",
      title: "'quoted'",
    });
  });

  it("loses what nobody sees in a text", () => {
    const body = "a\u200Bb\u202Ec\0d \u00A0 e\r\n\r\n\r\n\r\nf";
    expect(reviewOf({ ...ROW, body, title: "two\nlines" })).toMatchObject({
      body: "abcd e\n\nf",
      title: "two lines",
    });
  });

  it("has text where the platform writes HTML, and keeps its signs where it writes text", () => {
    const html = {
      "Review Content": "Warm<br>&amp; soft",
      "Review Score": "5",
      Date: "2026-02-10",
    };
    expect(reviewOf(html, "yotpo-export").body).toBe("Warm\n& soft");
    expect(reviewOf({ ...ROW, body: "1 <b> &amp; 2" }).body).toBe("1 <b> &amp; 2");
  });

  it("is taken without what cannot be used of it, and says so", () => {
    expect(notesOf(ROW)).toEqual([]);
    const photos = [1, 2, 3, 4, 5, 6].map((n) => `https://a.example/${n}.jpg`).join();
    expect(notesOf({ ...ROW, photos })).toEqual(["photos"]);
    expect(reviewOf({ ...ROW, photos }).photos).toHaveLength(5);
    expect(notesOf({ ...ROW, photos: "javascript:alert(1)" })).toEqual(["photos"]);
    expect(notesOf({ ...ROW, email: "not given", video: "film.mp4" })).toEqual(["video", "email"]);
    expect(reviewOf({ ...ROW, email: "not given" }).email).toBeNull();
  });

  it("names language and country as others do, or not at all", () => {
    expect(reviewOf({ ...ROW, locale: "pt_br", country: "no" })).toMatchObject({
      locale: "pt-BR",
      country: "NO",
    });
    expect(reviewOf({ ...ROW, locale: "Norwegian!", country: "Norway" })).toMatchObject({
      locale: null,
      country: null,
    });
  });
});

describe("the key of a row", () => {
  const keyOf = (row: Row, format: string | null = null) => reviewOf(row, format).key;

  it("is the same however the row is written", () => {
    const { product_handle, rating, title, body, author, email, date } = ROW;
    const other = {
      ...{ Date: "10.02.2026", Email: ` ${email.toUpperCase()}`, Stars: `${rating}/5` },
      ...{ Text: `${body}\r\n`, Name: `  ${author.toLowerCase()}`, Headline: title },
      Handle: `https://woolly.example/products/${product_handle}`,
    };
    expect(date).toBe("2026-02-10");
    expect(keyOf(other)).toBe(keyOf(ROW));
  });

  it.each([
    ["rating", "4"],
    ["body", "Warm and hard."],
    ["author", "Per"],
    ["email", "per@mail.example"],
    ["date", "2026-02-11"],
    ["product_handle", "other"],
  ])("is another when the %s is", (column, cell) => {
    expect(keyOf({ ...ROW, [column]: cell })).not.toBe(keyOf(ROW));
  });

  it("is the platform's own where it gives one", () => {
    const row = { id: "a1", nickname: "Ann", rating: "5", review: "Warm", date: "2026-02-10" };
    const key = keyOf(row, "loox-export");
    expect(key).toMatch(/^loox:/);
    expect(keyOf({ ...row, review: "Cold" }, "loox-export")).toBe(key);
    expect(keyOf({ ...row, id: "a2" }, "loox-export")).not.toBe(key);
  });
});
