/** `npm run demo`: all of Tillit on this machine, with a dev store in Shopify's place. */
import { readCommandLine } from "./demo/command-line.ts";
import { Demo } from "./demo/demo.ts";
import { requireFreePorts } from "./demo/ports.ts";
import { reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";
import { onStop } from "./stopping.ts";

let demo: Demo | null = null;
onStop(async () => demo?.stop());

try {
  const options = readCommandLine(process.argv.slice(2));
  await requireFreePorts(options.port);
  await setUp({ build: true, tests: false });
  demo = new Demo(options);
  await demo.start((reason) => void fail(reason));
  console.log(`Ready: ${demo.url}`);
} catch (error) {
  await fail(reasonOf(error));
}

async function fail(reason: string): Promise<void> {
  console.error(reason);
  await demo?.stop();
  process.exit(1);
}
