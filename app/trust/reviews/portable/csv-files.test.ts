import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReview } from "../../../../tests/arbitrary-reviews";
import { NOW } from "../../../../tests/facts";
import { isShown } from "../review";
import { visibleParagraphs } from "../../plain-text";
import { csvOptions } from "./csv-cells";
import { csvLines } from "./csv-lines";
import { headOf } from "./file-head";
import { unguarded } from "./formula-guard";
import { textOfHtml } from "./html-text";
import { JUDGE_ME_HEADERS, judgeMeRow } from "./judge-me-file";
import { LOOX_HEADERS, looxRow } from "./loox-file";
import type { OwnReview } from "./own-line";
import type { PortableReview } from "./portable-review";
import { placesOf } from "./reading";
import { mappingOf, recognise } from "./recognise";
import { readRow } from "./row";

type Exported = Omit<OwnReview, "proof">;

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** What comes back when our file is taken to another shop. */
function readBack(file: string): { name: string; reviews: Omit<PortableReview, "key">[] } {
  const head = headOf(file);
  const format = head && recognise(head.headers);
  if (!format) throw new Error("The file was not recognised");
  const [headers = [], ...rows] = parse(file, csvOptions(head.delimiter)) as string[][];
  const mapping = mappingOf(headers, format);
  const reviews = rows.map((row) => {
    const read = readRow(row, {
      ...{ mapping, places: placesOf(mapping, headers), dayOrder: null, now: NOW, digest },
      ...{ origin: format.origin, html: format.html ?? false },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { key: _, ...review } = read.review;
    return review;
  });
  return { name: format.name, reviews };
}

/** What any table carries of a review. */
const carried = ({ photos, product, ...review }: Exported) => ({
  product: product && { id: product.id, handle: product.handle },
  rating: review.rating,
  body: review.body,
  author: review.author,
  email: review.email,
  writtenAt: review.writtenAt,
  wasShown: isShown(review),
  photos: photos.flatMap(({ url }) => (url === null ? [] : [new URL(url).href])),
  ...{ video: null, incentive: "", locale: null, country: null, experiencedAt: null },
});

/** As a spreadsheet with this separator cuts a file: it cares for quotation marks at the beginning of a cell only. */
const cutAt = (delimiter: string, file: string) => {
  const cell = `(?:"((?:[^"]|"")*)(?:"|$))?([^${delimiter}\r\n]*)(?:[${delimiter}\r\n]|$)`;
  return [...file.matchAll(new RegExp(cell, "g"))].map(
    ([, quoted = "", rest = ""]) => quoted.replaceAll('""', '"') + rest,
  );
};

/** What would be run, whatever the separator is, and also where something cuts without a thought for quotation marks. */
const formulasIn = (file: string) =>
  [
    ...[",", ";", "\t"].flatMap((delimiter) => cutAt(delimiter, file)),
    ...file.split(/[;\t\r\n]/).map((cell) => cell.replaceAll('"', "")),
  ].filter((cell) => /^[\s\0]*[=+\-@]/.test(cell));

const reviews = fc.array(aReview, { minLength: 1, maxLength: 5 });

describe("reviews in Judge.me's shape", () => {
  it("come back as they were, but for what the shape has no column for", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const { name, reviews } = readBack(csvLines([JUDGE_ME_HEADERS, ...all.map(judgeMeRow)]));
        expect(name).toBe("judge-me-export");
        expect(reviews).toEqual(
          all.map((review) => ({
            ...carried(review),
            title: review.title,
            reply: review.reply,
            repliedAt: review.repliedAt,
          })),
        );
      }),
    );
  });
});

describe("reviews in Loox's shape", () => {
  it("come back as they were, but for title and reply, and what is read there as HTML", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const { name, reviews } = readBack(csvLines([LOOX_HEADERS, ...all.map(looxRow)]));
        const plain = (text: string) => visibleParagraphs(textOfHtml(text));
        expect(name).toBe("loox-export");
        expect(reviews).toEqual(
          all.map((review) => ({
            ...carried(review),
            body: plain(review.body),
            author: plain(review.author),
            ...{ title: "", reply: null, repliedAt: null },
          })),
        );
      }),
    );
  });
});

describe("a table of reviews", () => {
  it("has nothing in it that a spreadsheet would run", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const file = csvLines([...all.map(judgeMeRow), ...all.map(looxRow)]);
        expect(formulasIn(file)).toEqual([]);
      }),
    );
  });

  it.each([
    ...["ok;=1+1;", 'ok;"=1+1";', 'so, ok;"=1+1;', "ok; \t@SUM(1)", "ok\t+1", "so, ok\n-1", ";-)"],
    ...["first\r=1+1", "ok\t\n\0=1"],
  ])("has nothing in it that one with another separator would run: %j", (text) => {
    const file = csvLines([["a", text, "b"]]);
    expect(formulasIn(file)).toEqual([]);
    const [[, cell = ""] = []] = parse(file, csvOptions(",")) as string[][];
    expect(unguarded(cell)).toBe(text);
  });
});
