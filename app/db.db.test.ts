import { createServer, type Server, type Socket } from "node:net";
import { spawn } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { db, poolNow, withShopLock } from "./db.server";
import { env } from "./env.server";
import { findFreePorts } from "../scripts/demo/ports.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
afterAll(() => db.$disconnect());

describe("the lock of a shop", () => {
  it("lets one at a time through", async () => {
    const steps: string[] = [];
    const work = (name: string) =>
      withShopLock("a.myshopify.com", "test", async () => {
        steps.push(`${name} in`);
        await pause(30);
        steps.push(`${name} out`);
      });
    await Promise.all([work("1"), work("2"), work("3")]);
    expect(steps).toEqual(["1 in", "1 out", "2 in", "2 out", "3 in", "3 out"]);
  });

  it("does not hold up another shop, nor another purpose", async () => {
    let release = () => {};
    const held = withShopLock(
      "a.myshopify.com",
      "test",
      () => new Promise<void>((done) => (release = done)),
    );
    expect(await withShopLock("b.myshopify.com", "test", async () => "b")).toBe("b");
    expect(await withShopLock("a.myshopify.com", "else", async () => "else")).toBe("else");
    release();
    await held;
  });

  it("is free again after a failure", async () => {
    const failing = withShopLock("a.myshopify.com", "test", () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await withShopLock("a.myshopify.com", "test", async () => "yes")).toBe("yes");
  });

  it("holds across processes", async () => {
    const name = "test a.myshopify.com";
    const other = `
      const { default: pg } = await import("pg");
      const connection = new pg.Client({ connectionString: process.env.DATABASE_URL });
      await connection.connect();
      await connection.query("begin");
      await connection.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [${JSON.stringify(name)}]);
      console.log("locked");
      setTimeout(() => connection.query("commit").then(() => connection.end()), 400);`;
    const process_ = spawn(process.execPath, ["--input-type=module", "-e", other], {
      env: process.env,
    });
    await new Promise((resolve) => process_.stdout.once("data", resolve));
    const since = Date.now();
    await withShopLock("a.myshopify.com", "test", async () => undefined);
    expect(Date.now() - since).toBeGreaterThan(300);
  });

  it("never starves: many who wait leave connections for the one who works", async () => {
    const shops = Array.from({ length: 30 }, (_, n) => `${n % 3}.myshopify.com`);
    const work = shops.map((shop) => withShopLock(shop, "test", (tx) => tx.installation.count()));
    expect(await Promise.all(work)).toHaveLength(30);
  });
});

describe("the database", () => {
  let door: Server;
  afterAll(() => door.close());

  it("may come up late", async () => {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const { PrismaClient } = await import("@prisma/client");
    const real = new URL(env.DATABASE_URL);
    const { createConnection } = await import("node:net");
    door = createServer((socket: Socket) => {
      const through = createConnection(Number(real.port), real.hostname);
      socket.pipe(through).pipe(socket);
      for (const end of [socket, through]) end.on("error", () => undefined);
    });
    const port = await findFreePorts();
    const late = new URL(env.DATABASE_URL);
    late.hostname = "127.0.0.1";
    late.port = String(port);
    const early = new PrismaClient({ adapter: new PrismaPg({ connectionString: late.href }) });
    await expect(early.installation.count()).rejects.toThrow();
    await new Promise<void>((resolve) => door.listen(port, "127.0.0.1", resolve));
    expect(await early.installation.count()).toBe(0);
    await early.$disconnect();
  });
});

describe("connections that break within a transaction", () => {
  it.each([
    ["at once", 0],
    ["before the next statement", 50],
  ])("%s are given back, however many: the process goes on", async (_, laterMs) => {
    for (let nth = 0; nth < 12; nth += 1) {
      const broken = db.$transaction(async (tx) => {
        const [own] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
        const end = db.$queryRaw`SELECT pg_terminate_backend(${own.pid}::int)`;
        if (laterMs > 0) await end.then(() => pause(laterMs));
        else await Promise.all([end, tx.$queryRaw`SELECT pg_sleep(5)::text`]);
      });
      await expect(broken).rejects.toThrow();
    }
    expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    expect(poolNow().open - poolNow().idle).toBe(0);
  });
});
