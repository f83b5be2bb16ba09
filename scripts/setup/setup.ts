import { findBrowser } from "./browser.ts";
import { digestOf, isMade, stampMade } from "./stamp.ts";
import { adminApiTypes, appBuild, databaseClient, type Step } from "./steps.ts";

/** Makes what is missing or out of date, one line a step. Throws one clear line when it cannot. */
export async function setUp(wanted: { build: boolean; tests: boolean }): Promise<void> {
  await make(databaseClient);
  if (wanted.tests) await make(adminApiTypes);
  if (wanted.build) await make(appBuild);
  // For the tests, which look for it there.
  if (wanted.tests) process.env.CHROMIUM_PATH = await timed("browser", findBrowser);
}

async function make(step: Step): Promise<void> {
  if (isMade(step)) return console.log(`${step.name}: as it was`);
  await timed(step.name, async () => {
    const digest = digestOf(step);
    const { code, output } = await step.make();
    if (code !== 0) throw new Error(`${step.name} failed.\n${output}`);
    stampMade(step, digest);
    if (!isMade(step)) console.log(`${step.name}: its sources changed meanwhile`);
  });
}

/** Prints the name with how long it took. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(`${name}: ready, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}
