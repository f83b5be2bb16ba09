/**
 * `npm run torture [-- --only NAME … --times N]`: lets faults happen while work is done, and counts what was lost or
 * done twice.
 */
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "./database/embedded.ts";
import { emptyDatabase } from "./database/empty-database.ts";
import { inProject, reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";
import { clockJumps } from "./torture/clock-jumps.ts";
import { readCommandLine } from "./torture/command-line.ts";
import { databaseTrouble } from "./torture/database-trouble.ts";
import { killedWithdrawals } from "./torture/killed-withdrawals.ts";
import { kills, machines } from "./torture/kills.ts";
import { mailTrouble } from "./torture/mail-trouble.ts";
import { isHarmless, type Ordeal, type Outcome } from "./torture/ordeal.ts";
import { outcomeTable } from "./torture/outcome-table.ts";
import { shopifyTrouble } from "./torture/shopify-trouble.ts";
import { webhookDisorder } from "./torture/webhook-disorder.ts";

/** One line each: add yours here. */
const ORDEALS: Ordeal[] = [
  killedWithdrawals,
  kills,
  machines,
  mailTrouble,
  shopifyTrouble,
  webhookDisorder,
  databaseTrouble,
  clockJumps,
];

const DIR = inProject(".data/torture-postgres");
const wanted = readCommandLine(process.argv.slice(2), ORDEALS);

await setUp({ build: true, tests: false });
// It writes to the disk as in production.
const server = await startEmbeddedDatabase({ dir: DIR });
const outcomes: Outcome[] = [];
let failed = false;
for (const { name, run } of wanted.ordeals) {
  try {
    const { url: databaseUrl } = await emptyDatabase(server.url, "torture");
    const say = (line: string) => console.log(`${name}: ${line}`);
    outcomes.push(...(await run({ databaseUrl, times: wanted.times, say })));
  } catch (error) {
    failed = true;
    console.error(`${name}: ${reasonOf(error)}`);
  }
}
console.log(`\n${outcomeTable(outcomes)}`);
await server.stop();
await forgetEmbeddedDatabase(DIR);
process.exit(failed || outcomes.length === 0 || !outcomes.every(isHarmless) ? 1 : 0);
