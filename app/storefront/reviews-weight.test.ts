import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NOW } from "../../tests/facts";
import { sampleBlanket, sampleDocument } from "../../tests/sample-document";
import { LOCALES } from "../trust/locale";
import { renderBlock } from "./preview.server";

/** As Shopify compresses what it sends: with brotli. */
const KB = 1024;

const drawn = (block: string, locale: string, settings = {}) =>
  renderBlock(block, sampleDocument(), {
    ...{ locale, now: NOW, timeZone: "Europe/Oslo", product: sampleBlanket(), settings },
  });

/** What is seen at first: without the form that opens, and without what search engines read. */
const SEEN_AT_FIRST = { write: false, structured_data: false };

async function weight(locale: string, settings = {}) {
  const html =
    (await drawn("stars", locale, settings)) + (await drawn("reviews", locale, settings));
  expect(html.match(/<li id="review-/g)).toHaveLength(8);
  return { html, gzip: gzipSync(html).length, brotli: brotliCompressSync(html).length };
}

describe.each(LOCALES)("the stars and the first 8 of 5,000 reviews, in %s", (locale) => {
  it("weigh 4 KB at most", async () => {
    const { gzip, brotli } = await weight(locale, SEEN_AT_FIRST);
    console.info(`${locale}, stars and 8 reviews: ${gzip} bytes gzip, ${brotli} brotli`);
    expect(brotli).toBeLessThanOrEqual(4 * KB);
  });

  it("weigh 5 KB at most with the form to write one and what search engines read", async () => {
    const { gzip, brotli } = await weight(locale);
    console.info(`${locale}, with form and JSON-LD: ${gzip} bytes gzip, ${brotli} brotli`);
    expect(brotli).toBeLessThanOrEqual(5 * KB);
  });

  it("bring no script, and ask for nothing but photos that are scrolled to", async () => {
    const { html } = await weight(locale, SEEN_AT_FIRST);
    expect(html).not.toMatch(/<(?:script|link|iframe|video)|@import|url\(|\sstyle=/);
    for (const [tag] of html.matchAll(/<[^>]+\ssrc=[^>]*>/g)) {
      expect(tag).toMatch(/^<img [^>]*width="\d+" height="\d+" loading="lazy"/);
    }
  });
});
