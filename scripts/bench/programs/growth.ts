/** Does one work with a shop at a dev store, with the app's own code; says what that took. */
import { Session } from "@shopify/shopify-api";
import { db } from "../../../app/db.server";
import { recordInstallation } from "../../../app/installations.server";
import { startBoss, stopBoss } from "../../../app/jobs.server";
import { offlineId, storeSession } from "../../../app/session-storage.server";
import { rowsBehind } from "../../../app/storefront/behind-products.server";
import { openRun } from "../../../app/storefront/sent-products.server";
import { startCheck, startImport } from "../../../app/trust/reviews/imports/import-verbs.server";
import { pastImports } from "../../../app/trust/reviews/imports/stored-import.server";
import { HANDLERS } from "../../../app/worker/handlers.server";
import { aNewReview, storedReview } from "../../../tests/reviews";
import type { Spent } from "../growth-figures";
import { percentile } from "../percentile";
import { countStatements } from "../statements";
import { uploadFile } from "./upload-file";

type Took = Omit<Spent, "peakMb">;

const [work = "", shop = "", given = ""] = process.argv.slice(2);
const TOKEN_MS = 60 * 60 * 1_000;
/** What takes a moment is done so often, and the middle one counts; the first only warm up. */
const TIMES = 41;
const WARM_UP = 10;
const FEW = 10;

const asked = { calls: 0 };
const send = globalThis.fetch;
globalThis.fetch = (input, init) => {
  if (String(input).includes("/admin/api/")) asked.calls += 1;
  return send(input, init);
};
const statements = countStatements();
// What it does at its start is not part of any work.
await startBoss();

const WORKS: Record<string, () => Promise<Took>> = {
  install: () => measured(install),
  audit: () => middle(() => measured(() => HANDLERS.audit({ shop }, new Date()))),
  sweep: () => middle(() => measured(sweep)),
  publish: publishAll,
  few: () => middle(publishFew),
  import: importFile,
};
const took = await WORKS[work]?.();
if (!took) throw new Error(`There is no work called ${work}`);
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify({ ...took, peakMb }));

async function measured(does: () => Promise<unknown>): Promise<Took> {
  const [calls, count, begun] = [asked.calls, statements.count, performance.now()];
  const before = process.cpuUsage();
  await does();
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const computed = (user + system) / 1_000_000;
  return { calls: asked.calls - calls, statements: statements.count - count, seconds, computed };
}

async function middle(once: () => Promise<Took>): Promise<Took> {
  const all: Took[] = [];
  for (let nth = -WARM_UP; nth < TIMES; nth += 1) {
    const took = await once();
    if (nth >= 0) all.push(took);
  }
  const of = (read: (took: Took) => number) => percentile(50, all.map(read));
  return {
    calls: of(({ calls }) => calls),
    statements: of(({ statements }) => statements),
    seconds: of(({ seconds }) => seconds),
    computed: of(({ computed }) => computed),
  };
}

async function install(): Promise<void> {
  const now = new Date();
  const expires = new Date(now.getTime() + TOKEN_MS);
  const session = { id: offlineId(shop), shop, state: "", isOnline: false, accessToken: given };
  await recordInstallation(shop, [], now);
  await storeSession(new Session({ ...session, expires }), now);
  await HANDLERS.publish({ shop }, now);
}

/** A night of one shop. What it asks for is done at once; the pages that it looks at are as many in every shop. */
async function sweep(): Promise<void> {
  const now = new Date();
  await HANDLERS.sweep({}, now);
  await HANDLERS["sweep-shop"]({ shop }, now);
  await HANDLERS.publish({ shop }, now);
  await HANDLERS["publish-products"]({ shop }, now);
  await HANDLERS["review-import"]({ shop }, now);
  await HANDLERS.audit({ shop }, now);
}

async function publishAll(): Promise<Took> {
  await db.$executeRaw`UPDATE "ProductPublication" SET asked = asked + 1 WHERE shop = ${shop}`;
  return publish();
}

/** Until nothing is behind. While Shopify works on a bulk operation, nothing is counted: an app looks every five seconds. */
async function publish(): Promise<Took> {
  const all: Took = { calls: 0, statements: 0, seconds: 0, computed: 0 };
  do {
    const took = await measured(() => HANDLERS["publish-products"]({ shop }, new Date()));
    all.calls += took.calls;
    all.statements += took.statements;
    all.seconds += took.seconds;
    all.computed += took.computed;
    await send(`${process.env.DEV_STORE_URL}/idle`);
  } while ((await openRun(shop)) !== null || (await rowsBehind(shop, "", 1)).length > 0);
  return all;
}

/** Each time other products, from one end of the shop to the other. */
async function publishFew(): Promise<Took> {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Product" WHERE shop = ${shop} ORDER BY random() LIMIT ${FEW}`;
  for (const { id } of ids) {
    await storedReview(shop, aNewReview({ productId: id, email: null }), new Date());
  }
  return publish();
}

async function importFile(): Promise<Took> {
  await uploadFile(shop, given, new Date());
  return measured(async () => {
    const now = new Date();
    const uploaded = await theImport("uploaded");
    await startCheck(uploaded, uploaded, now);
    await HANDLERS["review-import"]({ shop }, now);
    await startImport(await theImport("checked"), now);
    await HANDLERS["review-import"]({ shop }, now);
    await theImport("done");
  });
}

async function theImport(state: string) {
  const [found] = await pastImports(shop);
  if (found?.state !== state) throw new Error(`The import is ${found?.state}, not ${state}`);
  return found;
}
