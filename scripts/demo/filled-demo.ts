import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Demo } from "./demo.ts";
import { findFreePorts } from "./ports.ts";
import { fillSampleShop } from "./sample-settings.ts";

/**
 * Works with a demo of its own, in which the careful shop is filled in, at its address.
 *
 * @param begin works there while nothing is stated yet
 */
export async function withFilledDemo<Result>(
  work: (url: string) => Promise<Result>,
  begin: (url: string) => Promise<void> = async () => undefined,
): Promise<Result> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tillit-filled-"));
  // A database that a developer works with is none for this.
  process.env.DATABASE_URL = "";
  const port = await findFreePorts();
  const options = { port, dataDir, fresh: true, shop: "careful", empty: false };
  const demo = new Demo({ ...options, theme: undefined });
  try {
    await demo.start((reason) => console.error(reason));
    await begin(demo.url);
    await fillSampleShop(demo.url);
    return await work(demo.url);
  } finally {
    await demo.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
