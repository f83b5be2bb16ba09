import type { Admin } from "../admin-api/admin.server";
import type { Surroundings } from "../admin-api/ask.server";
import {
  lineOf,
  newestRun,
  resultsAt,
  runLines,
  stageLines,
  stateOfRun,
} from "../admin-api/bulk-metafields.server";
import { AdminTrouble } from "../admin-api/trouble.server";
import { log } from "../log.server";
import type { ShopFacts } from "../trust/shop-facts";
import { drawn, DRAWN_AT_ONCE, rowsBehind, settle, type Behind } from "./behind-products.server";
import { isNoChange } from "./product-document";
import type { ProductsPublished } from "./publish-products.server";
import {
  forgetSent,
  isMany,
  keepRun,
  linesSent,
  noteRefusals,
  settleSent,
  startRun,
  type OpenRun,
  type Sent,
} from "./sent-products.server";
import { metafieldsOf } from "./write-products.server";

/** Of one operation: what is in memory while it is made and while it is read. */
const LINES_MAX = 4_000;
const BYTES_MAX = 16 * 1024 * 1024;
const SETTLED_AT_ONCE = 500;
/** Shopify has no time for it now, and will have. */
const PASSING = ["OPERATION_IN_PROGRESS", "LIMIT_REACHED", "INTERNAL_FILE_SERVER_ERROR"];

type Bulk = {
  admin: Admin;
  facts: ShopFacts;
  world: Surroundings;
  now: Date;
  /** More than so many are left to an operation. */
  many: number;
  /** So many one operation is handed, and what is no more than `many` beyond them. */
  most?: number;
  /** Writes some at once, without a bulk operation. */
  writeSome(behind: Behind[]): Promise<ProductsPublished>;
};

export type InBulk = {
  /** Whether an operation runs, and whether what else is behind waits for the next one or may be written at once. */
  state: "none" | "runs" | "rest-waits";
  published: ProductsPublished;
};

/**
 * Where many products have changed, Shopify is handed all of them in one file, and says later what came of each. What
 * was handed over is noted before, so that whoever comes after a process that died goes on where it stopped.
 *
 * @param open what was handed over before, and is not done with
 */
export async function publishInBulk(bulk: Bulk, open: OpenRun | null): Promise<InBulk> {
  const { shop } = bulk.admin;
  const published = { products: 0, writes: 0, refused: 0 };
  if (open) {
    const ended = await endOf(bulk, open);
    if (!ended)
      return { state: (await isMany(shop, bulk.many)) ? "rest-waits" : "runs", published };
    published.products = published.writes = ended.written;
    if (ended.isRefused) return { state: "none", published };
  }
  if (!(await isMany(shop, bulk.many))) return { state: "none", published };
  const begun = await begin(bulk);
  if (!begun.isRunning) return { state: "none", published };
  return { state: (await isMany(shop, bulk.many)) ? "rest-waits" : "runs", published };
}

type Ended = { written: number; isRefused: boolean };

/** What came of the operation; null: it still runs. */
async function endOf({ admin, world, now }: Bulk, open: OpenRun): Promise<Ended | null> {
  const id = open.id ?? (await begunBefore(admin, open));
  if (id === null) return { written: 0, isRefused: true };
  const state = await stateOfRun(admin, id);
  if (state.is === "running") return null;
  if (state.detail) log.warn({ shop: admin.shop, detail: state.detail }, "a bulk operation ended");
  const sent = await linesSent(admin.shop);
  let written = 0;
  let done: string[] = [];
  const refused = new Map<string, string>();
  const note = async () => {
    written += await settleSent(admin.shop, done);
    await noteRefusals(admin.shop, refused, now);
    done = [];
    refused.clear();
  };
  for await (const { line, refusal } of state.url ? resultsAt(state.url, world) : []) {
    const productId = sent.get(line);
    if (productId === undefined) continue;
    if (refusal === null) done.push(productId);
    else refused.set(productId, refusal);
    if (done.length + refused.size >= SETTLED_AT_ONCE) await note();
  }
  await note();
  // Of the others nobody knows whether they were written: they are written anew.
  await forgetSent(admin.shop);
  return { written, isRefused: false };
}

/**
 * The operation of a file of which nobody has noted whether it was begun: the app's newest, if that is another than
 * before; else it is begun now. Null: Shopify does not want the file.
 */
async function begunBefore(admin: Admin, open: OpenRun): Promise<string | null> {
  const newest = await newestRun(admin);
  if (newest === null || newest === open.before) return run(admin, open);
  await keepRun(admin.shop, { ...open, id: newest });
  return newest;
}

async function run(admin: Admin, open: OpenRun): Promise<string | null> {
  const ran = await runLines(admin, open.path);
  if (ran.ok) {
    await keepRun(admin.shop, { ...open, id: ran.id });
    return ran.id;
  }
  if (PASSING.includes(ran.code ?? "")) throw new AdminTrouble("unavailable", ran.message);
  log.error({ shop: admin.shop, code: ran.code, detail: ran.message }, "no bulk operation");
  await forgetSent(admin.shop);
  return null;
}

/** Hands over as many as one file holds. Where only few have changed after all, they are left to be written at once. */
async function begin(bulk: Bulk): Promise<{ isRunning: boolean }> {
  const { admin, world } = bulk;
  const { changed, lines } = await gathered(bulk);
  if (changed.length <= bulk.many) return { isRunning: false };
  const path = await stageLines(admin, Buffer.concat(lines), world);
  const open = { path, before: await newestRun(admin), id: null };
  await startRun(admin.shop, open, changed, bulk.now);
  return { isRunning: (await run(admin, open)) !== null };
}

/**
 * The changed ones, each with its line; the unchanged are settled, and those that lose something are written. Of what
 * is drawn nothing stays in memory but the lines.
 */
async function gathered({ admin, facts, now, many, most = LINES_MAX, writeSome }: Bulk) {
  // A rest that is no operation's would be written with more calls than all the others.
  const wanted = (await isMany(admin.shop, most + many)) ? most : most + many;
  const changed: Sent[] = [];
  const lines: Buffer[] = [];
  let bytes = 0;
  let rows = await rowsBehind(admin.shop, "", DRAWN_AT_ONCE);
  while (rows.length > 0 && changed.length < wanted && bytes < BYTES_MAX) {
    const behind = await drawn(admin, facts, rows, now);
    await settle(
      admin.shop,
      behind.filter(({ change }) => isNoChange(change)),
    );
    // An operation sets values, and cannot take any away.
    await writeSome(behind.filter(({ change }) => change.clear.length > 0));
    for (const one of behind) {
      if (one.change.set.length === 0 || one.change.clear.length > 0) continue;
      const line = Buffer.from(lineOf(metafieldsOf(one)));
      changed.push({ productId: one.productId, row: one.row, shown: one.shown });
      lines.push(line);
      bytes += line.length;
    }
    rows = await rowsBehind(admin.shop, rows.at(-1)?.productId ?? "", DRAWN_AT_ONCE);
  }
  return { changed, lines };
}
