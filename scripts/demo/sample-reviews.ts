import { setTimeout as sleep } from "node:timers/promises";
import type { SeedReviews } from "../../prisma/seeds/reviews.ts";
import { asMerchant, stateOf } from "./doors.ts";
import { hearBuyers } from "./sample-buyers.ts";
import { reviewFile } from "./review-file.ts";

/** Has a sample shop's reviews come in. Whatever of them is there stays as it is, and comes no second time. */
export async function fillReviews(devStore: string, reviews: SeedReviews): Promise<void> {
  if (await hasHeardAll(devStore, reviews)) return;
  const { shop, products } = await stateOf(devStore);
  const file = reviewFile(reviews, { domain: shop.domain, products }, new Date());
  await importFile(devStore, "reviews.tillit.jsonl", Buffer.from(file));
  await hearBuyers(devStore, reviews.buyers);
}

/** The buyers come last. */
async function hasHeardAll(devStore: string, { buyers }: SeedReviews): Promise<boolean> {
  const path = "/app/reviews/found?verified=yes";
  const { ids } = await asMerchant<{ ids: string[] }>(devStore, path);
  return ids.length >= buyers.flatMap(({ written }) => written).length;
}

type View = { state: string; mapping: object; choices: object; rows: number; problem: unknown };

/** As the page does it: uploaded in one piece, checked, run. */
async function importFile(devStore: string, fileName: string, bytes: Buffer): Promise<void> {
  const ask = <Answer>(path: string, body?: unknown) =>
    asMerchant<Answer>(devStore, `/app/reviews/import/${path}`, body);
  const { id } = await ask<{ id: string }>("uploads", { fileName, size: bytes.length });
  await ask(`${id}/pieces/0`, bytes);

  const until = async (state: string): Promise<void> => {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(50)) {
      const view = await ask<View>(`${id}/progress`);
      if (view.state === state) return;
      if (view.problem) break;
    }
    throw new Error(`The sample shop's reviews are not ${state}`);
  };
  const { mapping, choices } = await ask<View>(`${id}/progress`);
  await ask(`${id}/check`, { mapping, choices });
  await until("checked");
  await ask(`${id}/run`, {});
  await until("done");
}

const PATIENCE = 30_000;
