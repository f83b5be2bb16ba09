/**
 * `npm run fuzz [-- --inputs N] [--seed N] [--only DOOR]`: anything into every public door of the running app, at least
 * 100,000 inputs in all. It exits with 1 when one met a bug, waited too long, or left something behind that was refused.
 */
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { appProgram } from "./bench/app-program.ts";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "./database/embedded.ts";
import { THROWN_AWAY } from "./database/server-settings.ts";
import { emptyDatabase } from "./database/empty-database.ts";
import { findFreePorts } from "./demo/ports.ts";
import { AppUnderFire } from "./fuzz/app-under-fire.ts";
import { doors, type Door } from "./fuzz/doors.ts";
import {
  changedTables,
  failedDeliveries,
  fingerprints,
  forgetSenders,
} from "./fuzz/fingerprint.ts";
import { KINDS, makerFor, TOPICS } from "./fuzz/input.ts";
import { emptyTally, Knocker, PATIENCE_MS, type Tally } from "./fuzz/knock.ts";
import { talkToMailDoor } from "./fuzz/mail-door.ts";
import { namesAsked } from "./fuzz/names.ts";
import { sendRaw } from "./fuzz/raw-lines.ts";
import type { Right } from "./fuzz/right.ts";
import { fuzzTable, topicTable } from "./fuzz/table.ts";
import { inProject, reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";

const { values } = parseArgs({
  options: { inputs: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
});
const TOTAL = Number(values.inputs ?? 110_000);
const SEED = Number(values.seed ?? randomInt(2 ** 31));
const SHOPS = ["a", "b", "c"].map((name) => `fuzzed-${name}.myshopify.com`);
/** What is neither a route's nor a file's: raw lines, and the door of mails that come back. */
const BESIDE = Math.round(TOTAL / 55);
const DIR = inProject(".data/fuzz-postgres");
const ROUND = 500;

await setUp({ build: true, tests: false });
const server = await startEmbeddedDatabase({ dir: DIR, settings: THROWN_AWAY });
const folder = mkdtempSync(path.join(tmpdir(), "tillit-fuzz-"));
const app = new AppUnderFire();
let faults = 0;
try {
  console.log(`seed ${SEED}`);
  const database = await emptyDatabase(server.url, "fuzz");
  const tallies = await fuzz(database.url);
  console.log(`\n${fuzzTable(tallies)}`);
  for (const { door, topics, faults: found } of tallies) {
    if (topics.size > 0) console.log(`\n${topicTable(topics)}`);
    faults += found.length;
    for (const fault of found.slice(0, 3)) console.log(`\n${door}: ${fault}`);
  }
  for (const complaint of app.complaints.slice(0, 5)) console.log(`\nthe app: ${complaint}`);
  faults += app.complaints.length;
} catch (error) {
  faults += 1;
  console.error(reasonOf(error));
}
await app.stop();
await server.stop();
await forgetEmbeddedDatabase(DIR);
rmSync(folder, { recursive: true, force: true });
process.exit(faults === 0 ? 0 : 1);

async function fuzz(databaseUrl: string): Promise<Tally[]> {
  const programs = await Promise.all(
    ["inhabit", "readers"].map((name) =>
      appProgram(`scripts/fuzz/programs/${name}.ts`, {
        folder: inProject(".data/fuzz"),
        databaseUrl,
      }),
    ),
  );
  const [inhabit, readers] = programs;
  const rights = (await inhabit?.run<Right[]>(SHOPS)) ?? [];
  const port = await findFreePorts();
  await app.start({ port, bouncePort: port + 1, databaseUrl });
  const wanted = doors().filter(({ name }) => !values.only || name === values.only);
  const tallies = await knockAtAll(wanted, rights, { port, databaseUrl });
  if (values.only) return tallies;
  const raw = emptyTally("(no HTTP)");
  await sendRaw(raw, port, BESIDE, SEED);
  const mails = emptyTally("(mails that come back)");
  await talkToMailDoor(mails, port + 1, BESIDE, SEED);
  const files = (await readers?.run<ReaderSaid[]>([String(TOTAL / 10), String(SEED)])) ?? [];
  return [...tallies, raw, mails, ...files.map(tallyOf)];
}

type ReaderSaid = { door: string; inputs: number; slowestMs: number; faults: string[] };

function tallyOf({ door, inputs, slowestMs, faults: found }: ReaderSaid): Tally {
  const late = slowestMs > PATIENCE_MS ? ["too slow"] : [];
  return { ...emptyTally(`(${door})`), inputs, slowestMs, faults: [...found, ...late] };
}

/** First what must not leave anything behind, then what may, and is hostile all the same. */
async function knockAtAll(
  wanted: Door[],
  rights: Right[],
  { port, databaseUrl }: { port: number; databaseUrl: string },
): Promise<Tally[]> {
  const knocker = new Knocker(port);
  const make = makerFor(rights, namesAsked());
  const tallies = new Map(wanted.map((door) => [rowOf(door), emptyTally(rowOf(door))]));
  const inputs = shares(wanted);
  for (const { kind, share } of KINDS) {
    for (const [place, door] of wanted.entries()) {
      const before = kind === "hostile" ? null : await fingerprints(databaseUrl);
      const count = Math.ceil((inputs.get(door.name) ?? 0) * share);
      const tally = tallies.get(rowOf(door)) ?? emptyTally(rowOf(door));
      for (let sent = 0; sent < count; sent += ROUND) {
        const numRuns = Math.min(ROUND, count - sent);
        const seed = SEED + place * 1_000_003 + sent;
        await knocker.knock(tally, fc.sample(make(door, kind), { numRuns, seed }));
        await forgetSenders(databaseUrl);
      }
      const changed = before ? changedTables(before, await fingerprints(databaseUrl)) : [];
      for (const table of changed) tally.faults.push(`${kind} inputs changed the table ${table}`);
    }
    console.log(`${kind}: done`);
  }
  knocker.end();
  const webhooks = tallies.get("webhooks");
  for (const topic of TOPICS) {
    if (!webhooks?.topics.get(topic)?.taken) webhooks?.faults.push(`never took a ${topic}`);
  }
  for (const why of await failedDeliveries(databaseUrl)) {
    webhooks?.faults.push(`a delivery was taken that cannot be worked off: ${why}`);
  }
  return [...tallies.values()];
}

/** What wants a session is many routes, which all answer whoever has none alike. */
function rowOf({ speaker, name }: Door): string {
  return speaker === "session" ? "(all that wants a session)" : name;
}

/** A door that takes what anybody sends gets ten times as much as a page behind a session, which is asked without one. */
function shares(wanted: Door[]): Map<string, number> {
  const weight = ({ speaker, name }: Door) =>
    speaker === "session" ? 1 : name === "healthz" ? 3 : 10;
  const all = wanted.reduce((sum, door) => sum + weight(door), 0);
  const inputs = TOTAL * 0.9 - 2 * BESIDE;
  return new Map(wanted.map((door) => [door.name, (inputs * weight(door)) / all]));
}
