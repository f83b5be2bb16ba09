/**
 * `npm run bench:enumeration [-- --orders N]`: whether the time of an answer tells what the answer does not, to whoever
 * tries order numbers and addresses: the right ones, those of an order that is somebody else's, and of none.
 */
import { randomInt, randomBytes } from "node:crypto";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { emptyDatabase } from "../database/empty-database.ts";
import { reasonOf } from "../project.ts";
import { setUp } from "../setup/setup.ts";
import { ShopUnderTorture } from "../torture/shop-under-torture.ts";
import { forgetServer, startServer } from "./own-database.ts";
import { GUESSES, knock, ORDER_DOORS, type Guess, type Known } from "./guessing.ts";
import { isMet, line, type Measured } from "./measure.ts";
import { percentile } from "./percentile.ts";
import { knownOrders } from "./placed-orders.ts";
import { table } from "./table.ts";

const { values } = parseArgs({ options: { orders: { type: "string" } } });
const ORDERS = Number(values.orders ?? 120);
/** What is asked first is compiled and planned, and does not count. */
const UNCOUNTED = 20;
/** Medians that are closer than this are one, and so are those that are no farther apart than the halves of one kind. */
const ONE = 1.1;

await setUp({ build: true, tests: false });
const server = await startServer("bench-enumeration");
const measured: Measured[] = [];
let failed = false;
try {
  const { url: databaseUrl } = await emptyDatabase(server.url, "bench");
  const shop = await ShopUnderTorture.open({ databaseUrl });
  try {
    const orders = await knownOrders(shop, ORDERS + UNCOUNTED);
    // Jobs about what was sent would be noise.
    await Promise.all(shop.workers.map((one) => one.end()));
    for (const door of ORDER_DOORS) measured.push(...(await measure(shop, door, orders)));
  } finally {
    await shop.close();
  }
} catch (error) {
  failed = true;
  console.error(reasonOf(error));
}
await server.stop();
await forgetServer("bench-enumeration");
console.log(`\n${table(measured)}`);
console.log(
  `\n${ORDERS} of each kind, one after the other, the three kinds of each in an order by chance; load ` +
    `${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors.`,
);
process.exit(failed || measured.length === 0 || !measured.every(isMet) ? 1 : 0);

async function measure(
  shop: ShopUnderTorture,
  door: (typeof ORDER_DOORS)[number],
  orders: Known[],
): Promise<Measured[]> {
  console.log(door.name);
  const times: Record<Guess, number[]> = { right: [], "of another": [], none: [] };
  for (const [nth, order] of orders.entries()) {
    for (const guess of shuffled(GUESSES)) {
      const took = await knock(shop, door, {
        order,
        guess,
        stranger: randomBytes(6).toString("hex"),
      });
      if (nth >= UNCOUNTED) times[guess].push(took);
    }
  }
  const median = (of: number[]) => percentile(50, of);
  const [right, other, none] = GUESSES.map((guess) => median(times[guess])) as [
    number,
    number,
    number,
  ];
  const compared = door.saysWhenRight ? [other, none] : [right, other, none];
  const noise = Math.max(...GUESSES.map((guess) => spread(halvesOf(times[guess]).map(median))));
  return [
    line(`${door.name}: the right ones`, right, null, "ms", door.saysWhenRight ?? ""),
    line("… an order of another", other, null, "ms"),
    line("… no order", none, null, "ms"),
    line(
      "… slowest to quickest",
      spread(compared),
      Number(Math.max(ONE, noise).toFixed(2)),
      "",
      `halves of one kind: ${noise.toFixed(2)}`,
    ),
  ];
}

function halvesOf(times: number[]): number[][] {
  return [0, 1].map((rest) => times.filter((_, nth) => nth % 2 === rest));
}

function spread(medians: number[]): number {
  return Math.max(...medians) / Math.min(...medians);
}

function shuffled<T>(all: readonly T[]): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(randomInt(left.length), 1));
}
