import { reviewFile } from "../../demo/review-file.ts";
import type { ShopUnderTorture } from "../shop-under-torture.ts";
import { productsBehind } from "./products-behind.ts";
import type { Work } from "./work.ts";

/** More than one step of an import takes. */
const ROWS = 1_200;
const PIECE_BYTES = 250_000;
const PRODUCTS = ["beeswax-candles", "pocket-radio", "steel-bottle"];

type View = { state: string; mapping: object; choices: object };

/** By shop and piece: what was sent, and the id that it was given. */
const files = new Map<string, { bytes: Uint8Array; id: string | null }>();

/**
 * A merchant brings a file of reviews along: taken when its import is said to run; then every row of it is there
 * once. The page asks how far it is, and goes on from there.
 */
export const imports: Work = {
  name: "imports",
  pauseMs: 12_000,
  async attempt(shop, piece) {
    const file = await fileOf(shop, piece);
    const ask = <Answer>(path: string, body?: unknown) =>
      shop.merchant<Answer>(`/app/reviews/import/${path}`, body);
    const named = { fileName: `file-${piece}.jsonl`, size: file.bytes.length };
    file.id ??= (await ask<{ id: string }>("uploads", named)).id;
    const { state, mapping, choices } = await ask<View>(`${file.id}/progress`);
    switch (state) {
      case "uploading":
        await sendPieces(ask, file.id, file.bytes);
        return false;
      case "uploaded":
        await ask(`${file.id}/check`, { mapping, choices });
        return false;
      case "checked":
        return (await ask<{ ok: boolean }>(`${file.id}/run`, {})).ok;
      default:
        return state === "importing" || state === "done";
    }
  },
  async count(shop, pieces) {
    const there = await shop.rows<{ file: number; rows: number; different: number }>(
      `select substring(body from 'file (\\d+)')::int as file,
              count(*)::int as rows, count(distinct body)::int as different
         from "Review" where shop = $1 and body like 'Row % of file %' group by 1`,
    );
    const isWhole = (piece: number) =>
      there.some(({ file, different }) => file === piece && different === ROWS);
    const lost = pieces.filter((piece) => !isWhole(piece)).length + (await productsBehind(shop));
    return { lost, doubled: there.filter(({ rows, different }) => rows > different).length };
  },
};

type Ask = <Answer>(path: string, body?: unknown) => Promise<Answer>;

async function sendPieces(ask: Ask, id: string, bytes: Uint8Array): Promise<void> {
  const { places } = await ask<{ places: number[] }>(`${id}/pieces`);
  for (let place = 0; place * PIECE_BYTES < bytes.length; place += 1) {
    if (places.includes(place)) continue;
    const [from, to] = [place * PIECE_BYTES, (place + 1) * PIECE_BYTES];
    await ask(`${id}/pieces/${place}`, bytes.subarray(from, to));
  }
}

async function fileOf(shop: ShopUnderTorture, piece: number) {
  const name = `${shop.devStore} ${piece}`;
  const file = files.get(name) ?? { bytes: await newFile(shop, piece), id: null };
  files.set(name, file);
  return file;
}

async function newFile(shop: ShopUnderTorture, piece: number): Promise<Uint8Array> {
  const {
    products,
    shop: { domain },
  } = await shop.lately();
  const filed = Array.from({ length: ROWS }, (_, row) => ({
    product: PRODUCTS[row % PRODUCTS.length] ?? null,
    body: `Row ${row} of file ${piece}.`,
    ...{ rating: 5 as const, locale: "en" as const, author: `Kari ${row}`, daysAgo: row % 300 },
  }));
  return Buffer.from(reviewFile({ filed, questions: [] }, { domain, products }, new Date()));
}
