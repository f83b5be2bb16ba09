/** What reads files, mails and pages of others, given anything. Says of each how many, how slow, and what it threw. */
import fc from "fast-check";
import { hash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { failureIn } from "../../../app/trust/mails/bounces/delivery-report";
import { pageMarkup } from "../../../app/trust/audit/look/page-markup";
import { policyExcerpt } from "../../../app/trust/audit/look/policy-excerpt";
import { beginningOf, encodingAtFirst } from "../../../app/trust/reviews/imports/file-text.server";
import { drawnAnew } from "../../../app/trust/reviews/intake/photo.server";
import { mappingFor } from "../../../app/trust/reviews/portable/aliases";
import { csvOptions } from "../../../app/trust/reviews/portable/csv-cells";
import { headOf } from "../../../app/trust/reviews/portable/file-head";
import { textOfHtml } from "../../../app/trust/reviews/portable/html-text";
import { OWN_VERSION } from "../../../app/trust/reviews/portable/own-line";
import { readHeader, readLine } from "../../../app/trust/reviews/portable/own-file";
import { placesOf } from "../../../app/trust/reviews/portable/reading";
import { readRow } from "../../../app/trust/reviews/portable/row";
import { recognise } from "../../../app/trust/reviews/portable/recognise";
import { file, json } from "../body";
import { text } from "../hostile";

const [count = "0", seed = "0"] = process.argv.slice(2);
const now = new Date("2026-11-22T12:00:00Z");
const digest = (some: string) => hash("sha256", some);

const HEADERS = [
  ...["product_id", "product_handle", "rating", "title", "body", "review_date", "reviewer_name"],
  ...["reviewer_email", "picture_urls", "reply", "reply_date", "Date", "Score", "sku", "curated"],
];
const cell = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "5",
      "4.5/5",
      "★★★",
      "1001",
      "2026-11-01",
      "01/02/2026 10:00 PM",
      "https://a.example/b.jpg",
    ),
  },
);
const quoted = (some: string) => (some.includes('"') ? some : `"${some.replaceAll('"', '""')}"`);
const table = fc
  .tuple(
    fc.subarray(HEADERS, { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
    fc.constantFrom(",", ";", "\t", "|"),
  )
  .map(([headers, rows, delimiter]) =>
    [headers, ...rows.map((row) => row.map(quoted))].map((row) => row.join(delimiter)).join("\n"),
  );

const tag = fc.oneof(
  text,
  fc.constantFrom(
    "<div>",
    "</div>",
    "<script>",
    "<!--",
    "<a href=",
    `<a href="//[`,
    "&#xD800;",
    "&#99999999999;",
  ),
  fc.constantFrom(
    '<script type="application/ld+json">',
    "</script>",
    `{"@type":"Product"`,
    "<td>".repeat(500),
  ),
);
const page = fc.array(tag, { maxLength: 12 }).map((tags) => tags.join(""));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  table.map((some) => Buffer.from(some)),
  table.map((some) => Buffer.from(some, "utf16le")),
);

const header = {
  type: "tillit",
  version: OWN_VERSION,
  shop: "a.myshopify.com",
  exportedAt: now.toISOString(),
};

type Reader = { name: string; inputs: fc.Arbitrary<unknown>; read(input: never): unknown };

const READERS: Reader[] = [
  {
    name: "a table of reviews",
    inputs: anyBytes,
    read(bytes: Uint8Array) {
      const beginning = beginningOf(bytes, encodingAtFirst(bytes));
      const head = headOf(beginning);
      if (!head) return;
      recognise(head.headers);
      const mapping = mappingFor(head.headers);
      const places = placesOf(mapping, head.headers);
      for (const dayOrder of ["day-first", "month-first", null] as const) {
        const reading = {
          mapping,
          places,
          origin: "file" as const,
          dayOrder,
          html: true,
          now,
          digest,
        };
        for (const row of rowsOf(beginning, head.delimiter)) readRow(row, reading as never);
      }
    },
  },
  {
    name: "a file of our own",
    inputs: fc.oneof(
      json,
      text,
      json.map((some) => `{"type":"review",${some.slice(1)}`),
    ),
    read(line: string) {
      readHeader(line);
      readLine(line, header as never, () => false);
    },
  },
  { name: "markup in a cell", inputs: page, read: (html: string) => textOfHtml(html) },
  {
    name: "a page of a storefront",
    inputs: page,
    read(html: string) {
      pageMarkup(html, "product", "https://woolly.example/products/a");
      policyExcerpt(html);
    },
  },
  {
    name: "a report of a mail",
    inputs: fc
      .tuple(page, text)
      .map(
        ([body, said]) =>
          `Content-Type: multipart/report; boundary="${said}"\r\n\r\n--${said}\r\n${body}\r\n--${said}--`,
      ),
    read: (source: string) => failureIn(source),
  },
  { name: "a photo", inputs: file, read: (bytes: Buffer<ArrayBuffer>) => drawnAnew(bytes) },
];

function rowsOf(beginning: string, delimiter: string): string[][] {
  try {
    return parse(beginning, csvOptions(delimiter)) as unknown as string[][];
  } catch {
    // A broken file is told to the merchant.
    return [];
  }
}

const said = [];
for (const { name, inputs, read } of READERS) {
  const faults: string[] = [];
  let slowestMs = 0;
  const each = Math.ceil(Number(count) / READERS.length);
  for (const input of fc.sample(inputs, { numRuns: each, seed: Number(seed) })) {
    const begun = performance.now();
    try {
      await read(input as never);
    } catch (error) {
      faults.push(
        `${error instanceof Error ? error.stack : String(error)}: ${JSON.stringify(input).slice(0, 400)}`,
      );
    }
    slowestMs = Math.max(slowestMs, performance.now() - begun);
  }
  said.push({ door: name, inputs: each, slowestMs, faults });
}
console.log(JSON.stringify(said));
