import { randomBytes, randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { proxiedAddress } from "../as-shopify/proxied-address.ts";
import { SECRET } from "../as-shopify/secret.ts";
import { findFreePorts } from "../demo/ports.ts";
import { AppProcess } from "./app-process.ts";
import type { Ordeal, Outcome } from "./ordeal.ts";

const SHOP = "tortured.myshopify.com";
const KILLS = 500;
const STATEMENTS_A_KILL = 4;
/** Two answer while one starts. */
const PROCESSES = 3;
const SENDERS = 8;
/** The longest that a process lives after it can answer. */
const LIFE_MS = 700;
/** Whoever gets no answer sends the same form again, for as long as that. */
const PATIENCE_MS = 120_000;

/**
 * Statements of withdrawal while the processes that take them are killed at random. A statement counts as accepted
 * once its sender saw the receipt; of each form exactly one must be in the log, with exactly one receipt to be mailed.
 */
export const killedWithdrawals: Ordeal = {
  name: "withdrawals",
  async run({ databaseUrl, times, say }) {
    const first = await findFreePorts();
    const apps = Array.from(
      { length: PROCESSES },
      (_, nth) => new AppProcess(first + nth, environment(databaseUrl)),
    );
    await apps[0]?.start();
    await Promise.all(apps.slice(1).map((app) => app.start()));
    const run = {
      wanted: times ?? KILLS,
      kills: 0,
      sent: 0,
      accepted: [] as string[],
      pauses: [] as number[],
      done: false,
    };
    const killing = killAtRandom(apps, run, say);
    const sending = Array.from({ length: SENDERS }, () => sendInTurn(apps, run));
    try {
      await Promise.all([...sending, killing]);
    } finally {
      run.done = true;
      await Promise.all(apps.map((app) => app.end()));
    }
    return [await outcomeOf(databaseUrl, run)];
  },
};

type Run = {
  wanted: number;
  kills: number;
  sent: number;
  accepted: string[];
  pauses: number[];
  done: boolean;
};

const environment = (databaseUrl: string) => ({
  ...{ NODE_ENV: "production", LOG_LEVEL: "silent", LISTEN_ADDRESS: "127.0.0.1", WORKER: "off" },
  ...{ DATABASE_URL: databaseUrl, SHOPIFY_API_KEY: "torture", SHOPIFY_API_SECRET: SECRET },
  SHOPIFY_APP_URL: "https://tillit.example",
  TOKEN_KEYS: `torture:${Buffer.alloc(32, 7).toString("base64")}`,
});

async function killAtRandom(apps: AppProcess[], run: Run, say: (line: string) => void) {
  while (!run.done && run.kills < run.wanted) {
    const alive = apps.filter(({ isReady }) => isReady);
    const victim = alive[randomInt(alive.length)];
    if (!victim) throw new Error("no app is left to kill");
    await wait(randomInt(LIFE_MS));
    const begun = performance.now();
    await victim.kill();
    run.kills += 1;
    if (run.kills % 50 === 0) say(`${run.kills} kills, ${run.accepted.length} statements`);
    await victim.start();
    run.pauses.push(performance.now() - begun);
  }
}

/** No faster than the kills, so that those fall on all of them alike. */
async function sendInTurn(apps: AppProcess[], run: Run): Promise<void> {
  while (run.sent < run.wanted * STATEMENTS_A_KILL) {
    if (run.sent / STATEMENTS_A_KILL > run.kills) {
      await wait(20);
      continue;
    }
    run.sent += 1;
    run.accepted.push(await declared(apps, run.sent));
  }
}

/** Sends one form until its receipt is there; answers the receipt's id. */
async function declared(apps: AppProcess[], nth: number): Promise<string> {
  const form = new URLSearchParams({
    ...{ name: `Kari ${nth}`, order: `#${nth}`, email: `kari${nth}@example.no` },
    ...{ extent: "whole-order", items: "", website: "", reach: "", act: "confirm" },
    opened: String(Math.floor(Date.now() / 1000) - 60),
    key: randomBytes(24).toString("base64url"),
  });
  const lateAt = Date.now() + PATIENCE_MS;
  for (let tries = 0; Date.now() < lateAt; tries += 1) {
    const ready = apps.filter(({ isReady }) => isReady);
    const app = ready[(nth + tries) % ready.length];
    const id = app && (await receiptFrom(app, form, nth));
    if (id) return id;
    await wait(50);
  }
  throw new Error(`statement ${nth} was not taken within ${PATIENCE_MS / 1000} s`);
}

/** Null: no receipt came, for whatever reason a browser would have to show. */
async function receiptFrom(app: AppProcess, body: URLSearchParams, nth: number) {
  try {
    const answer = await fetch(app.url + proxiedAddress("withdraw", SHOP, { lang: "en" }), {
      method: "POST",
      body,
      headers: { "x-forwarded-for": `198.51.${nth >> 8}.${nth & 255}` },
      signal: AbortSignal.timeout(20_000),
    });
    const html = await answer.text();
    return answer.ok ? (/withdrawal\?id=([\w-]{20,})/.exec(html)?.[1] ?? null) : null;
  } catch {
    // The process was killed under it, which is what is tried here.
    return null;
  }
}

async function outcomeOf(databaseUrl: string, { kills, accepted, pauses }: Run): Promise<Outcome> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const ids = async (sql: string) =>
    (await database.query<{ id: string }>(sql, [SHOP])).rows.map(({ id }) => id);
  const logged = await ids(`select id from "Withdrawal" where shop = $1`);
  const mails = await ids(
    `select about as id from "QueuedMail" where shop = $1 and kind = 'withdrawal-receipt'`,
  );
  await database.end();
  const lost = accepted.filter((id) => !logged.includes(id) || !mails.includes(id)).length;
  const extra = (there: string[]) => there.length - new Set(accepted).size;
  return {
    ...{ fault: "kill -9 of the app at random", tried: kills, work: "withdrawals" },
    ...{ accepted: accepted.length, lost },
    doubled: Math.max(extra(logged), extra(mails), accepted.length - new Set(accepted).size),
    recovered: { median: middle(pauses), longest: Math.max(...pauses) },
  };
}

const middle = (values: number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
