import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { inProject, reasonOf } from "../project.ts";
import { setUp } from "../setup/setup.ts";
import { appProgram } from "./app-program.ts";
import { isMet, type Measure, type Measured } from "./measure.ts";
import { forgetServer, ownDatabase, startServer } from "./own-database.ts";
import { table } from "./table.ts";

type How = {
  /** What its folder and its database server are called. */
  name: string;
  /** Whether the app itself is run. */
  build: boolean;
};

/**
 * Takes the measures that the command line names, or all, each with a database of its own; prints what they found, and
 * ends the process with 1 where a bar was missed.
 */
export async function runMeasures(all: Measure[], how: How): Promise<never> {
  const wanted = process.argv.slice(2);
  const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

  await setUp({ build: how.build, tests: false });
  const folder = inProject(".data", how.name);
  mkdirSync(folder, { recursive: true });
  const server = await startServer(how.name);
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
      sayLoad(name);
    } catch (error) {
      failed = true;
      console.error(`${name}: ${reasonOf(error)}`);
    } finally {
      await database.drop();
    }
  }
  console.log(`\n${table(measured)}`);
  await server.stop();
  await forgetServer(how.name);
  rmSync(folder, { recursive: true, force: true });
  process.exit(failed || measured.length === 0 || !measured.every(isMet) ? 1 : 0);
}

/** Who else works on this machine shows in the times. */
function sayLoad(what: string): void {
  console.log(
    `${what}: load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`,
  );
}
