import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReview } from "../../../../tests/arbitrary-reviews";
import { NOW } from "../../../../tests/facts";
import { visibleLine, visibleParagraphs } from "../../plain-text";
import { csvOptions } from "./csv-cells";
import type { Field } from "./field";
import { headOf } from "./file-head";
import type { Format } from "./format";
import { FORMATS } from "./formats";
import { guarded } from "./formula-guard";
import { textOfHtml } from "./html-text";
import { placesOf } from "./reading";
import { mappingOf, recognise } from "./recognise";
import { readRow } from "./row";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** What a platform writes of a review, by what its columns hold. */
const aRow = aReview.map((review): Partial<Record<Field, string>> => ({
  id: review.id,
  productId: review.product?.id ?? "",
  handle: review.product?.handle ?? "",
  rating: String(review.rating),
  title: review.title,
  body: review.body,
  author: review.author,
  email: review.email ?? "",
  writtenAt: `${review.writtenAt.toISOString().slice(0, 19).replace("T", " ")} UTC`,
  reply: review.reply ?? "",
  shown: review.shownAt ? "true" : "false",
  photos: review.photos.flatMap(({ url }) => url ?? []).join(";"),
}));

/** Its columns in the order in which we know them. */
const columnsOf = ({ columns, unused }: Format) => [
  ...Object.entries(columns).map(([field, [header = ""]]) => ({ field, header })),
  ...unused.map((header) => ({ field: null, header })),
];

function written(format: Format, rows: Partial<Record<Field, string>>[], delimiter: string) {
  const columns = columnsOf(format);
  const seen = new Set<string>();
  const own = columns.filter(({ header }) => !seen.has(header) && seen.add(header));
  const cells = rows.map((row) =>
    own.map(({ field }) => guarded((field && row[field as Field]) ?? "")),
  );
  return stringify([own.map(({ header }) => header), ...cells], { delimiter, bom: true });
}

function readBack(file: string, format: Format) {
  const head = headOf(file);
  expect(recognise(head?.headers ?? [])?.name).toBe(format.name);
  const [headers = [], ...rows] = parse(file, csvOptions(head?.delimiter ?? "")) as string[][];
  const mapping = mappingOf(headers, format);
  return rows.map((row) =>
    readRow(row, {
      ...{ mapping, places: placesOf(mapping, headers), dayOrder: null, now: NOW, digest },
      ...{ origin: format.origin, html: format.html ?? false },
    }),
  );
}

describe.each(FORMATS.filter(({ partlyKnown }) => !partlyKnown))("a file of $name", (format) => {
  const carries = (field: Field) => field in format.columns;
  const plain = (text: string) => (format.html ? textOfHtml(text) : text);
  const has = (field: Field, value: unknown, otherwise: unknown) =>
    carries(field) ? value : otherwise;

  it("gives every review back with what it has a column for", () => {
    fc.assert(
      fc.property(
        fc.array(aRow, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(",", ";", "\t"),
        (rows, delimiter) => {
          const read = readBack(written(format, rows, delimiter), format);
          expect(read).toHaveLength(rows.length);
          rows.forEach((row, index) => {
            const { id = "", handle = "", productId = "", ...cells } = row;
            const product = {
              ...(carries("productId") && productId && { id: productId }),
              ...(carries("handle") && handle && { handle }),
            };
            const reply = visibleParagraphs(plain(cells.reply ?? ""));
            expect(read[index]).toMatchObject({
              ok: true,
              review: {
                product: Object.keys(product).length > 0 ? product : null,
                rating: Number(cells.rating),
                title: has("title", visibleLine(plain(cells.title ?? "")), ""),
                body: visibleParagraphs(plain(cells.body ?? "")),
                author: has("author", visibleLine(plain(cells.author ?? "")), ""),
                email: has("email", cells.email || null, null),
                writtenAt: new Date((cells.writtenAt ?? "").replace(" UTC", "Z").replace(" ", "T")),
                reply: has("reply", reply || null, null),
                wasShown: has("shown", cells.shown === "true", true),
                photos: has(
                  "photos",
                  (cells.photos ?? "")
                    .split(/;(?=https:)/)
                    .filter(Boolean)
                    .map((url) => new URL(url).href),
                  [],
                ),
              },
            });
            expect(id).not.toBe("");
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
