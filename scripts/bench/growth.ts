/**
 * `npm run bench:growth [-- WORK … PRODUCTS …]` does the app's large works, or those named, with ever larger shops, or
 * those of so many products, and says what they cost for each product, or review: that must not grow.
 */
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { inProject, reasonOf } from "../project.ts";
import { setUp } from "../setup/setup.ts";
import { appProgram, type AppProgram } from "./app-program.ts";
import { fillGrowingShop } from "./growing-shop.ts";
import { WORKS, type Size, type Spent } from "./growth-figures.ts";
import { growthTable, isFlat } from "./growth-table.ts";
import { forgetServer, ownDatabase, startServer } from "./own-database.ts";
import { writeSampleFile } from "./sample-file.ts";
import { startShopify } from "./start-shopify.ts";

const REVIEWS_A_PRODUCT = 10;
const wanted = process.argv.slice(2);
const isWanted = (name: string, all: string[]) =>
  wanted.includes(name) || !all.some((one) => wanted.includes(one));

const PRODUCTS = ["1000", "10000", "100000"];
const SIZES: Size[] = PRODUCTS.filter((products) => isWanted(products, PRODUCTS))
  .map(Number)
  .map((products) => ({ products, reviews: products * REVIEWS_A_PRODUCT }));
const NAMES = WORKS.map(({ name }) => name);
const CHOSEN = WORKS.filter(({ name }) => isWanted(name, NAMES));

/** Sends what is meant for Shopify to the dev store: see there. */
const PRELOAD = `--import=${inProject("dev-store/preload.mjs")}`;

await setUp({ build: false, tests: false });
const folder = inProject(".data/bench");
mkdirSync(folder, { recursive: true });
const server = await startServer();
const program = await appProgram("scripts/bench/programs/growth.ts", {
  folder,
  databaseUrl: server.url,
});
const spent: Spent[][] = [];
let failed = false;
try {
  for (const size of SIZES) spent.push(await grown(program, size));
} catch (error) {
  failed = true;
  console.error(reasonOf(error));
}
const sizes = SIZES.slice(0, spent.length);
const all = CHOSEN.map((work, nth) => ({
  work,
  spent: spent.flatMap((works) => works[nth] ?? []),
}));
if (sizes.length > 0) console.log(`\n${growthTable(sizes, all)}`);
await server.stop();
await forgetServer();
rmSync(folder, { recursive: true, force: true });
process.exit(failed || !isFlat(sizes, all) ? 1 : 0);

/** What each work takes with a shop of that size, in a database, a dev store and a process of its own. */
async function grown({ run }: AppProgram, size: Size): Promise<Spent[]> {
  const { products, reviews } = size;
  const database = await ownDatabase(server.url);
  const shopify = await startShopify(products);
  const { shop, token, url } = shopify;
  const environment = { DATABASE_URL: database.url, DEV_STORE_URL: url, NODE_OPTIONS: PRELOAD };
  const file = path.join(folder, "reviews.csv");
  try {
    say(products, `${reviews.toLocaleString("en")} reviews are written`);
    await fillGrowingShop(database.url, shop, size);
    await writeSampleFile(file, products, products);
    await run<Spent>(["install", shop, token], environment);
    const works: Spent[] = [];
    for (const { name } of CHOSEN) {
      const took = await run<Spent>([name, shop, name === "import" ? file : ""], environment);
      say(products, `${name}: ${JSON.stringify(took)}`);
      works.push(took);
    }
    return works;
  } finally {
    await shopify.stop();
    await database.drop();
  }
}

/** Who else works on this machine shows in the times. */
function say(products: number, what: string): void {
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`;
  console.log(`${products.toLocaleString("en")} products: ${what} (${load})`);
}
