/** `npm run bench:reviews [-- NAME …]` measures what reviews cost, and compares it with what they may cost. */
import { mkdirSync, rmSync } from "node:fs";
import { inProject, reasonOf } from "../project.ts";
import { setUp } from "../setup/setup.ts";
import { appProgram } from "./app-program.ts";
import { importMeasure } from "./import-measure.ts";
import { isMet, type Measure, type Measured } from "./measure.ts";
import { forgetServer, ownDatabase, startServer } from "./own-database.ts";
import { pagesMeasure } from "./pages-measure.ts";
import { publishingMeasure } from "./publishing-measure.ts";
import { table } from "./table.ts";
import { visitMeasure } from "./visit-measure.ts";

/** One line each: add yours here. */
const MEASURES: Measure[] = [visitMeasure, publishingMeasure, pagesMeasure, importMeasure];

const wanted = process.argv.slice(2);
const chosen = MEASURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await setUp({ build: false, tests: false });
const folder = inProject(".data/bench");
mkdirSync(folder, { recursive: true });
const server = await startServer();
const measured: Measured[] = [];
let failed = false;
for (const { name, run } of chosen) {
  const database = await ownDatabase(server.url);
  const databaseUrl = database.url;
  try {
    const lines = await run({
      ...{ databaseUrl, folder },
      program: (entry) => appProgram(entry, { folder, databaseUrl }),
      say: (line) => console.log(`${name}: ${line}`),
    });
    measured.push(...lines);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${reasonOf(error)}`);
  } finally {
    await database.drop();
  }
}
console.log(`\n${table(measured)}`);
await server.stop();
await forgetServer();
rmSync(folder, { recursive: true, force: true });
process.exit(failed || measured.length === 0 || !measured.every(isMet) ? 1 : 0);
