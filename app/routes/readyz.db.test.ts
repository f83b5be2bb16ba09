import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrationNames } from "../../scripts/database/migrate.ts";

/** A way to the real database that can be closed. */
const database = new URL(process.env.DATABASE_URL ?? "");
const sockets = new Set<Socket>();
const way = createServer((near) => {
  const far = connect(Number(database.port), database.hostname);
  near.pipe(far).pipe(near);
  for (const socket of [near, far]) {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => (near.destroy(), far.destroy()));
  }
}).listen(0, "127.0.0.1");
await once(way, "listening");
const { port } = way.address() as AddressInfo;
process.env.DATABASE_URL = Object.assign(new URL(database), {
  hostname: "127.0.0.1",
  port: String(port),
}).href;

const { db } = await import("../db.server");
const { startWorking, stopWorking } = await import("../worker.server");
const { loader } = await import("./readyz");

let stopping = false;
const ask = async (migrations = migrationNames()) => {
  const running = { migrations, isStopping: () => stopping };
  const answer = await loader({ context: { running } } as unknown as LoaderFunctionArgs);
  return { status: answer.status, ...((await answer.json()) as object) };
};

async function away() {
  way.close();
  for (const socket of sockets) socket.destroy();
  await once(way, "close");
}

async function back() {
  way.listen(port, "127.0.0.1");
  await once(way, "listening");
}

afterAll(async () => {
  await stopWorking();
  await db.$disconnect();
  way.close();
});

describe("/readyz", () => {
  it("says no before the jobs have started", async () => {
    expect(await ask()).toMatchObject({ status: 503, ready: false, database: true, jobs: false });
  });

  describe("of a process that works", () => {
    beforeAll(startWorking);

    it("says yes", async () => {
      const ready = { database: true, migrations: true, jobs: true, stopping: false };
      expect(await ask()).toEqual({ status: 200, ready: true, ...ready });
    });

    it("says no while a migration that its code needs is not applied", async () => {
      const newer = [...migrationNames(), "20990101000000_tomorrow"];
      expect(await ask(newer)).toMatchObject({ status: 503, ready: false, migrations: false });
    });

    it("says yes beside a newer release, which has applied more", async () => {
      expect(await ask(migrationNames().slice(0, -1))).toMatchObject({ status: 200, ready: true });
    });

    it("says no as soon as it is stopping, though all is well", async () => {
      stopping = true;
      expect(await ask()).toMatchObject({ status: 503, ready: false, database: true, jobs: true });
      stopping = false;
    });

    it("says no while the database is away, and yes when it is back", async () => {
      await away();
      expect(await ask()).toMatchObject({ status: 503, ready: false, database: false });
      await back();
      expect(await ask()).toMatchObject({ status: 200, ready: true });
    });
  });
});
