import { performance } from "node:perf_hooks";
import { CHECKS, type Check } from "./steps.ts";

/** Runs every check, one line each; what a failed one said stands below its line. */
export async function runChecks(rows = CHECKS): Promise<boolean> {
  const sound = await Promise.all(rows.map(allPass));
  return sound.every(Boolean);
}

async function allPass(row: Check[]): Promise<boolean> {
  let sound = true;
  for (const check of row) sound = (await passes(check)) && sound;
  return sound;
}

async function passes({ name, run }: Check): Promise<boolean> {
  const begun = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${name}: ${code === 0 ? "passed" : "FAILED"}, ${seconds} s`);
  if (code !== 0) console.log(output);
  return code === 0;
}
