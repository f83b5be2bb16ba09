/**
 * A dev store whose shop has so many products, as a process of its own: what it holds, and how long it takes, is
 * not the app's. Says where it is, and ends with the one who started it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { aWorld, listening } from "../../dev-store/a-world.ts";
import { bulkOperationQueries } from "../../dev-store/admin-api/bulk-operations.ts";
import { fullBucket } from "../../dev-store/admin-api/throttle.ts";
import { devStoreApp } from "../../dev-store/dev-store.ts";
import { issueToken } from "../../dev-store/oauth/tokens.ts";

const [products = "0"] = process.argv.slice(2);
const LOOK_AGAIN_MS = 20;

const world = aWorld({ options: { appKey: "bench", appSecret: "bench" } });
// It is forgotten with the process, and a file of all its values would be larger than a text can be.
Object.assign(world, { changed: () => undefined, flush: () => undefined });
const [pattern] = world.state.products;
if (!pattern) throw new Error("The sample shop sells nothing");
world.state.products = Array.from({ length: Number(products) }, (_, nth) => ({
  ...{ ...pattern, id: nth + 1, handle: `product-${nth + 1}` },
  variant: { ...pattern.variant, id: nth + 1 },
}));

const app = express();
// Calls are counted; how long Shopify has an app wait for its next is not what is measured.
app.use((_request, _answer, next) => {
  world.bucket = fullBucket(world.now());
  next();
});
/** Answers as soon as no bulk operation runs. */
app.get("/idle", async (_request, answer) => {
  const { bulkOperations } = bulkOperationQueries(world);
  const last = () => bulkOperations({ first: 1, reverse: true }).nodes[0]?.status ?? "COMPLETED";
  while (last() !== "COMPLETED") await sleep(LOOK_AGAIN_MS);
  world.stagedUploads.clear();
  answer.end();
});
app.use(devStoreApp(world));

const { url } = await listening(app);
const token = issueToken(world).access_token;
process.stdin.resume().on("end", () => {
  world[Symbol.dispose]();
  process.exit(0);
});
console.log(JSON.stringify({ url, token, shop: world.state.shop.domain }));
