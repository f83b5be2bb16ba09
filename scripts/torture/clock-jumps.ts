import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AppProcess } from "./app-process.ts";
import { clockFile } from "./clock-file.ts";
import type { Ordeal, Outcome } from "./ordeal.ts";
import { ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone, underFault, type Fault } from "./under-fault.ts";
import { copiesOf } from "./works/mails.ts";
import { orders } from "./works/orders.ts";
import { reviews } from "./works/reviews.ts";
import { settings } from "./works/settings.ts";
import { withdrawals } from "./works/withdrawals.ts";

const HOUR_MS = 60 * 60 * 1_000;
const JUMPS = [
  { said: "a day ahead", byMs: 24 * HOUR_MS },
  { said: "an hour back", byMs: -HOUR_MS },
];
/** Due mails are looked for twice meanwhile. */
const LASTS_MS = 25_000;

/** The clock of the app, or of one worker of two, jumps; the mail server is slow, so that mails are in hand meanwhile. */
export const clockJumps: Ordeal = {
  name: "clock",
  async run({ databaseUrl, times, say }) {
    const folder = mkdtempSync(path.join(tmpdir(), "tillit-clocks-"));
    const environment = {
      MOVED_CLOCKS: folder,
      NODE_OPTIONS: `--import ${new URL("moved-clock.ts", import.meta.url).href}`,
    };
    const outcomes: Outcome[] = [];
    const shop = await ShopUnderTorture.open({ databaseUrl, workers: 2, environment });
    const works = [settings, reviews, orders, withdrawals].map(notYetDone);
    try {
      const [worker] = shop.workers;
      const [app] = shop.apps;
      if (!worker || !app) throw new Error("there is neither app nor worker");
      const clocks = {
        app: clockOf(folder, "start", app),
        worker: clockOf(folder, "worker", worker),
      };
      for (const fault of [
        ...jumps("one worker", clocks.worker),
        ...jumps("the app", clocks.app),
      ]) {
        say(fault.name);
        const before = await copiesOf(shop);
        const came = await underFault(shop, fault, works, times ?? 3);
        const copies = (await copiesOf(shop)) - before;
        say(`${copies} mails came again under their Message-ID`);
        // Nobody was killed, and no answer got lost: a second copy is one too many.
        outcomes.push(...came.map((one) => ({ ...one, doubled: Math.max(one.doubled, copies) })));
      }
    } finally {
      await shop.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return outcomes;
  },
};

type Clock = (aheadMs: number) => void;

/** Sets a process's clock. The file is there whole, or not at all. */
const clockOf =
  (folder: string, role: string, { url }: AppProcess): Clock =>
  (aheadMs) => {
    const file = clockFile(folder, role, new URL(url).port);
    writeFileSync(`${file}.new`, String(aheadMs));
    renameSync(`${file}.new`, file);
  };

const jumps = (whose: string, clock: Clock): Fault[] =>
  JUMPS.map(({ said, byMs }) => ({
    name: `the clock of ${whose} is ${said}`,
    async begin(shop) {
      await shop.fault("mail", "slow", 100_000);
      clock(byMs);
    },
    lastsMs: LASTS_MS,
    async end(shop) {
      clock(0);
      await shop.fault("mail", "slow", 0);
    },
  }));
