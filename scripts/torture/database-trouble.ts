import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { emptyDatabase } from "../database/empty-database.ts";
import { inProject } from "../project.ts";
import type { AppProcess } from "./app-process.ts";
import type { Ordeal } from "./ordeal.ts";
import { OwnPostgres } from "./own-postgres.ts";
import { ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone, underFault, type Fault } from "./under-fault.ts";
import { WayToDatabase } from "./way-to-database.ts";
import { orders } from "./works/orders.ts";
import { reviews } from "./works/reviews.ts";
import { settings } from "./works/settings.ts";
import { withdrawals } from "./works/withdrawals.ts";

/** Longer than those who wait for it at the door are told to have patience. */
const AWAY_MS = 12_000;
const TROUBLE_MS = 15_000;
const SLOW_MS = 300;

/** The database is away, is started anew, has no room, is slow, or hangs up in the middle. */
export const databaseTrouble: Ordeal = {
  name: "database",
  async run({ times, say }) {
    const server = await OwnPostgres.start(inProject(`.data/torture-database-${randomUUID()}`));
    const outcomes = [];
    const { url: databaseUrl } = await emptyDatabase(server.url, "torture");
    const way = await WayToDatabase.to(databaseUrl);
    try {
      const shop = await ShopUnderTorture.open({ databaseUrl: way.url });
      const works = [settings, reviews, orders, withdrawals].map(notYetDone);
      try {
        for (const fault of [...beingAway(server), ...beingInTheWay(way), ...fullDisk(server)]) {
          say(fault.name);
          outcomes.push(...(await underFault(shop, fault, works, times ?? 3)));
        }
        say(`${way.cut} connections were cut within a transaction`);
        if (!server.hasOwnDisk)
          say("a full disk was not tried: that needs the right to mount one, which root has");
      } finally {
        await shop.close();
      }
    } finally {
      way.close();
      await server.forget();
    }
    return outcomes;
  },
};

function beingAway(server: OwnPostgres): Fault[] {
  const restarted = (name: string, how: "SIGINT" | "SIGQUIT" | "SIGKILL"): Fault => ({
    name: `the database is started anew (${name})`,
    begin: () => server.stop(how),
    lastsMs: AWAY_MS,
    end: () => server.start(),
  });
  return [
    {
      name: "the app and the worker start without a database",
      async begin(shop) {
        const all = [...shop.apps, ...shop.workers];
        await Promise.all(all.map((one) => one.kill()));
        await server.stop("SIGINT");
        startedWhenPossible(all);
      },
      lastsMs: AWAY_MS,
      end: () => server.start(),
    },
    restarted("fast", "SIGINT"),
    restarted("immediate", "SIGQUIT"),
    restarted("kill -9", "SIGKILL"),
  ];
}

/** That one does not start shows by what is never done. */
function startedWhenPossible(all: AppProcess[]): void {
  for (const one of all) one.start().catch((error: unknown) => console.error(error));
}

const beingInTheWay = (way: WayToDatabase): Fault[] => [
  {
    name: `each statement is ${SLOW_MS} ms late`,
    begin: async () => void (way.lateMs = SLOW_MS),
    lastsMs: TROUBLE_MS,
    end: async () => void (way.lateMs = 0),
  },
  {
    name: "connections are cut within transactions",
    begin: async () => void (way.cuts = true),
    lastsMs: TROUBLE_MS,
    end: async () => void (way.cuts = false),
  },
];

function fullDisk(server: OwnPostgres): Fault[] {
  if (!server.hasOwnDisk) return [];
  const room = {
    lastsMs: TROUBLE_MS,
    async end() {
      server.makeRoom();
      await server.start();
    },
  };
  return [
    { ...room, name: "the disk is full", begin: async () => server.fillDisk() },
    {
      ...room,
      name: "the disk is full, and its log has no room",
      async begin(shop) {
        server.fillDisk();
        // Until it finds no room for the next piece of its log, and ends.
        for (let piece = 0; piece < 50; piece += 1) {
          const isAlive = await shop.rows("select pg_switch_wal()", []).catch(() => null);
          if (!isAlive) return;
          await shop.rows("create table filled (); drop table filled", []).catch(() => null);
        }
        await wait(100);
      },
    },
  ];
}
