/** `npm run demo`: all of Tillit on this machine, with a dev store in Shopify's place. */
import { readCommandLine } from "./demo/command-line.ts";
import { Demo } from "./demo/demo.ts";
import { requireFreePorts } from "./demo/ports.ts";
import { fillSampleShop } from "./demo/sample-settings.ts";
import { reasonOf } from "./project.ts";
import { setUp, timed } from "./setup/setup.ts";
import { onStop } from "./stopping.ts";

let demo: Demo | null = null;
onStop(async () => demo?.stop());

try {
  const options = readCommandLine(process.argv.slice(2));
  await requireFreePorts(options.port);
  await setUp({ build: true, tests: false });
  const started = new Demo(options);
  demo = started;
  await started.start((reason) => void fail(reason));
  if (!options.empty) await timed("sample shop", () => fillSampleShop(started.url));
  console.log(`Ready: ${started.url}`);
} catch (error) {
  await fail(reasonOf(error));
}

async function fail(reason: string): Promise<void> {
  console.error(reason);
  await demo?.stop();
  process.exit(1);
}
