import { randomInt } from "node:crypto";
import path from "node:path";
import pg from "pg";
import type { AppProgram } from "./app-program.ts";
import { line, type Bench, type Measure } from "./measure.ts";
import { PRODUCTS, writeSampleFile } from "./sample-file.ts";

const REVIEWS = 100_000;
const WHOLE_SHOP = "whole.myshopify.com";
const KILLED_SHOP = "killed.myshopify.com";

type Step = { seconds: number; peakMb: number };

/** A file of 100,000 reviews: how long it takes, how much memory, and what a kill at any row does. */
export const importMeasure: Measure = {
  name: "import",
  async run(bench) {
    const file = path.join(bench.folder, "reviews.csv");
    await writeSampleFile(file, REVIEWS);
    const program = await bench.program("scripts/bench/programs/review-import.ts");
    const database = new pg.Client({ connectionString: bench.databaseUrl });
    await database.connect();
    try {
      const [uploaded, checked, imported, exported] = await whole(bench, program, file);
      const wrong = await killed(bench, program, file, database);
      const peak = Math.max(uploaded.peakMb, checked.peakMb, imported.peakMb);
      return [
        line("100,000 reviews: import", imported.seconds, 60, "s"),
        line("… upload before it", uploaded.seconds, null, "s"),
        line("… dry run before it", checked.seconds, null, "s"),
        line("… peak memory of the process", peak, 400, "MB"),
        line("… export of everything after it", exported.seconds, null, "s"),
        line("… peak memory of the export", exported.peakMb, 400, "MB"),
        line("… killed at a random row, resumed: doubles or losses", wrong, 0, "reviews"),
      ];
    } finally {
      await database.end();
    }
  },
};

async function whole(bench: Bench, program: AppProgram, file: string) {
  const step = async (...options: string[]) => {
    const took = await program.run<Step>(options);
    bench.say(`${options[0]}: ${took.seconds.toFixed(1)} s, ${took.peakMb.toFixed(0)} MB`);
    return took;
  };
  return [
    await step("upload", WHOLE_SHOP, file, String(PRODUCTS)),
    await step("check", WHOLE_SHOP),
    await step("import", WHOLE_SHOP),
    await step("export", WHOLE_SHOP),
  ] as const;
}

/** How many reviews there are too many or too few, in the table or in the kept counts. */
async function killed(bench: Bench, program: AppProgram, file: string, database: pg.Client) {
  await program.run<Step>(["upload", KILLED_SHOP, file, String(PRODUCTS)]);
  await program.run<Step>(["check", KILLED_SHOP]);
  const row = randomInt(1_000, REVIEWS - 1_000);
  const child = program.start(["import", KILLED_SHOP]);
  const ended = new Promise((resolve) => child.on("close", resolve));
  while ((await cursor(database)) < row) await new Promise((resolve) => setTimeout(resolve, 5));
  // A moment into a step that is not written yet.
  await new Promise((resolve) => setTimeout(resolve, randomInt(0, 80)));
  child.kill("SIGKILL");
  await ended;
  const at = await cursor(database);
  bench.say(`killed at row ${at}`);
  if (at >= REVIEWS) throw new Error("It was done before it could be killed: measure again.");
  await program.run<Step>(["import", KILLED_SHOP]);

  const [stored, counted] = [await found(database, KILLED), await found(database, TALLIED)];
  const [there, shown] = [await found(database, WHOLE), await found(database, SHOWN)];
  return Math.abs(stored - REVIEWS) + Math.abs(there - REVIEWS) + Math.abs(counted - shown);
}

const KILLED = `select count(*) as n from "Review" where shop = '${KILLED_SHOP}'`;
const WHOLE = `select count(distinct body) as n from "Review" where shop = '${KILLED_SHOP}'`;
const SHOWN = `${KILLED} and "shownAt" is not null`;
const TALLIED = `select ones + twos + threes + fours + fives as n from "ReviewTally"
  where shop = '${KILLED_SHOP}' and "productId" = '*'`;

async function found(database: pg.Client, query: string): Promise<number> {
  const { rows } = await database.query<{ n: string }>(query);
  return Number(rows[0]?.n ?? 0);
}

const cursor = (database: pg.Client) =>
  found(
    database,
    `select cursor as n from "ReviewImport" where shop = '${KILLED_SHOP}' and state = 'importing'`,
  );
