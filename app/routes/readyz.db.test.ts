import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrationNames } from "../../scripts/database/migrate.ts";
import { wayToDatabase } from "../../tests/way-to-database";

const way = await wayToDatabase();

const { db } = await import("../db.server");
const { startWorking, stopWorking } = await import("../worker.server");
const { loader } = await import("./readyz");

let stopping = false;
const ask = async (migrations = migrationNames()) => {
  const running = { migrations, isStopping: () => stopping };
  const answer = await loader({ context: { running } } as unknown as LoaderFunctionArgs);
  return { status: answer.status, ...((await answer.json()) as object) };
};

afterAll(async () => {
  await stopWorking();
  await db.$disconnect();
  await way.close();
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
      await way.close();
      expect(await ask()).toMatchObject({ status: 503, ready: false, database: false });
      await way.open();
      expect(await ask()).toMatchObject({ status: 200, ready: true });
    });
  });
});
