/** Weighs the blocks that show a product's reviews, as a shopper's browser is sent them. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { renderBlock } from "../../../app/storefront/preview.server";
import { LOCALES, type Locale } from "../../../app/trust/locale";
import { NOW } from "../../../tests/facts";
import { sampleBlanket, sampleDocument } from "../../../tests/sample-document";
import type { Weight, Weights } from "../visit-measure";

const document = sampleDocument();
const product = sampleBlanket();

async function weightIn(locale: Locale, settings: Record<string, unknown>): Promise<Weight> {
  const page = { locale, now: NOW, timeZone: "Europe/Oslo", product, settings };
  const drawn = [
    await renderBlock("stars", document, page),
    await renderBlock("reviews", document, page),
  ];
  const html = drawn.join("");
  return { brotli: brotliCompressSync(html).length, gzip: gzipSync(html).length };
}

async function heaviest(settings: Record<string, unknown>): Promise<Weight> {
  const all = await Promise.all(LOCALES.map((locale) => weightIn(locale, settings)));
  return {
    brotli: Math.max(...all.map(({ brotli }) => brotli)),
    gzip: Math.max(...all.map(({ gzip }) => gzip)),
  };
}

const said: Weights = {
  // The form opens, and JSON-LD is for search engines.
  seenAtFirst: await heaviest({ write: false, structured_data: false }),
  whole: await heaviest({}),
};
console.log(JSON.stringify(said));
