import { SECRET } from "../as-shopify/secret.ts";
import { findFreePorts } from "../demo/ports.ts";
import { AppProcess, WORKER } from "../torture/app-process.ts";
import { ENVIRONMENT } from "./app-program.ts";
import type { Bench } from "./measure.ts";
import { fillShops } from "./reviewed-shop.ts";

/** Shops with reviews, and the app that serves them, as it runs in production. */
export type ServedWorld = {
  app: AppProcess;
  metricsUrl: string;
  /** Not started yet. */
  worker: AppProcess;
  shops: string[];
};

/** In each shop, with the numbers from 1, and `product-1` for a handle. */
export const PRODUCTS = 200;

type Sizes = { shops: number; reviews: number };

/** Works with a world of its own, of which nothing runs afterwards, however that ends. */
export async function withServedWorld<Result>(
  { databaseUrl, program, say }: Bench,
  { shops: count, reviews }: Sizes,
  work: (world: ServedWorld) => Promise<Result>,
): Promise<Result> {
  const shops = Array.from({ length: count }, (_, nth) => `served-${nth}.myshopify.com`);
  say(`${count} shops are opened, with ${reviews.toLocaleString("en")} reviews each`);
  const opening = await program("scripts/bench/programs/served-shops.ts");
  await opening.run<null>(shops);
  await fillShops(
    databaseUrl,
    shops.map((shop) => ({ shop, reviews, products: PRODUCTS })),
  );
  const port = await findFreePorts();
  const environment = {
    ...{ ...ENVIRONMENT, DATABASE_URL: databaseUrl, SHOPIFY_API_SECRET: SECRET },
    LISTEN_ADDRESS: "127.0.0.1",
    // What fails is counted by its answer.
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent",
  };
  const app = new AppProcess(port, { ...environment, METRICS_PORT: String(port + 2) });
  const worker = new AppProcess(port + 1, environment, WORKER);
  try {
    await app.start();
    const metricsUrl = `http://127.0.0.1:${port + 2}/metrics`;
    return await work({ app, metricsUrl, worker, shops });
  } finally {
    await Promise.all([app.end(), worker.end()]);
  }
}
