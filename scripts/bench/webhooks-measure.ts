import { setTimeout as sleep } from "node:timers/promises";
import { signedDelivery, type Word } from "../as-shopify/signed-delivery.ts";
import { Asker, type Asked } from "./asker.ts";
import { BareServer } from "./bare-server.ts";
import { cpuOf } from "./cpu-of.ts";
import { howOften } from "./how-often.ts";
import { line, type Bench, type Measure, type Measured } from "./measure.ts";
import { numberIn } from "./number-in.ts";
import { orderWords, STANDS_RIGHT } from "./order-words.ts";
import { atRate } from "./pace.ts";
import { percentile } from "./percentile.ts";
import { PRODUCTS, withServedWorld, type ServedWorld } from "./served-world.ts";

const SIZES = { shops: 10, reviews: 500 };
const A_SECOND = 300;
/** As long as Shopify waits for an answer. */
const PATIENCE_MS = 5_000;
/** Three words each, and one in ten twice: some seven seconds. */
const ORDERS = 600;
/** What is compiled, planned and opened for the first time does not count. */
const WARM_UP_ORDERS = 200;
const WORKED_OFF_WITHIN_MS = 120_000;
const TRIES = 20;

/** Words about orders at a fixed rate, doubled and out of order: how soon each is answered, and what becomes of them. */
export const webhooksMeasure: Measure = {
  name: "webhooks",
  run: (bench) => withServedWorld(bench, SIZES, (world) => measure(bench, world)),
};

async function measure(bench: Bench, world: ServedWorld): Promise<Measured[]> {
  const { app, metricsUrl, worker, shops } = world;
  const begun = new Date(Date.now() - DAY_MS);
  const { databaseUrl, say } = bench;
  let orders = 0;
  const words = (count: number) => {
    const some = orderWords({ shops, products: PRODUCTS, from: orders + 1, count, begun });
    orders += count;
    return some;
  };
  const asker = new Asker(app.url, PATIENCE_MS);
  try {
    const first = words(WARM_UP_ORDERS);
    const bare = await toBareServer(first);
    await send(asker, first);
    say(`${A_SECOND} words a second, and nothing else is done`);
    const before = await cpuOf(metricsUrl);
    const alone = await send(asker, words(ORDERS));
    const cpu = ((await cpuOf(metricsUrl)) - before) / alone.times.length;
    say("the same beside a worker");
    await worker.start();
    const beside = await send(asker, words(ORDERS));
    say("the worker does what is left");
    const left = await numberIn(databaseUrl, LEFT);
    const seconds = await workedOff(databaseUrl);
    return [
      ...answered({ alone, beside, bare }),
      line(
        "… of a processor",
        cpu,
        null,
        "ms",
        `more than ${(1_000 / A_SECOND).toFixed(1)} would be too much for one`,
      ),
      ...(await whatBecame(databaseUrl, orders)),
      line("… worked off afterwards by one worker", left / seconds, null, "/s", `${left} in all`),
    ];
  } finally {
    asker.close();
  }
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** How soon each was answered in milliseconds, and what was answered instead of 200. */
type Sent = { times: number[]; others: string[] };

/** What is not taken is sent again afterwards, as Shopify does, until it is. */
async function send(asker: Asker, words: Word[]): Promise<Sent> {
  const deliveries = words.map((word): Asked => ({
    ...{ path: "/webhooks", method: "POST", ...signedDelivery(word) },
  }));
  const others: string[] = [];
  const again: Asked[] = [];
  const { times } = await atRate(A_SECOND, deliveries, async (delivery) => {
    const { status, text } = await asker.ask(delivery);
    if (status === 200) return;
    others.push(String(status || text));
    again.push(delivery);
  });
  await Promise.all(Array.from({ length: 8 }, () => resend(asker, again)));
  return { times, others };
}

async function resend(asker: Asker, again: Asked[]): Promise<void> {
  for (let delivery = again.pop(); delivery; delivery = again.pop()) {
    for (let nth = 0; (await asker.ask(delivery)).status !== 200; nth += 1) {
      if (nth === TRIES) throw new Error("a delivery is never taken");
      await sleep(100 * nth);
    }
  }
}

/** The least that it can take on this machine, now. */
async function toBareServer(words: Word[]): Promise<Sent> {
  const bare = await BareServer.start();
  const asker = new Asker(bare.url, PATIENCE_MS);
  try {
    return await send(asker, words);
  } finally {
    asker.close();
    bare.stop();
  }
}

function answered({ alone, beside, bare }: Record<"alone" | "beside" | "bare", Sent>): Measured[] {
  const note = ({ times }: Sent) =>
    `p50 ${percentile(50, times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms`;
  const p99 = ({ times }: Sent) => percentile(99, times);
  const others = [...alone.others, ...beside.others];
  const count = alone.times.length + beside.times.length;
  return [
    line(`webhooks at ${A_SECOND} a second: p99`, p99(alone), 50, "ms", note(alone)),
    line("… of a bare server's p99", p99(alone) / p99(bare), null, "times", note(bare)),
    line("… beside a worker: p99", p99(beside), null, "ms", note(beside)),
    line("… to that without", p99(beside) / p99(alone), null, "times"),
    line("… not taken at once", others.length, 0, "", `${howOften(others)} of ${count}`.trim()),
  ];
}

const LEFT = `select count(*) from "WebhookDelivery" where "handledAt" is null`;

/** In how many seconds. */
async function workedOff(databaseUrl: string): Promise<number> {
  const begun = performance.now();
  while ((await numberIn(databaseUrl, LEFT)) > 0) {
    if (performance.now() - begun > WORKED_OFF_WITHIN_MS) break;
    await sleep(200);
  }
  return (performance.now() - begun) / 1_000;
}

async function whatBecame(databaseUrl: string, orders: number): Promise<Measured[]> {
  const words = 3 * orders;
  const of = `of ${words} about ${orders} orders`;
  const number = (sql: string) => numberIn(databaseUrl, sql);
  const handled = await number(
    `select count(*) from "WebhookDelivery" where "handledAt" is not null`,
  );
  const jobs = await number(`select count(*) from pgboss.job where name = 'webhook'`);
  const right = await number(
    `select count(*) from "Order" o join "OrderLine" l on l.shop = o.shop and l."orderId" = o.id
     where ${STANDS_RIGHT}`,
  );
  return [
    line("… lost", words - handled, 0, "", of),
    line("… worked on twice", jobs - words, 0, ""),
    line("… orders that do not stand as the newest word says", orders - right, 0, ""),
  ];
}
