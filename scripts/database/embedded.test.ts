import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFreePorts } from "../demo/ports";
import { startEmbeddedDatabase } from "./embedded";
import { THROWN_AWAY } from "./server-settings";
import { placeFor } from "./place";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "embedded-"));
  chmodSync(dir, 0o755);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const start = () => startEmbeddedDatabase({ dir, settings: THROWN_AWAY });

async function answers(url: string): Promise<boolean> {
  const connection = new pg.Client({ connectionString: url });
  connection.on("error", () => {});
  try {
    await connection.connect();
    await connection.query("select 1");
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

// Servers start and stop here, beside all the other tests.
describe("the embedded database", { timeout: 60_000 }, () => {
  it("is shared by all who ask for it, and stops with the last", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(two.url).toBe(one.url);
    await one.stop();
    expect(await answers(two.url)).toBe(true);
    await two.stop();
    expect(await answers(two.url)).toBe(false);
  });

  it("keeps what was written", async () => {
    const first = await start();
    const connection = new pg.Client({ connectionString: first.url });
    await connection.connect();
    await connection.query("create table kept as select 42 as answer");
    await connection.end();
    await first.stop();

    const second = await start();
    const later = new pg.Client({ connectionString: second.url });
    await later.connect();
    expect((await later.query("select answer from kept")).rows).toEqual([{ answer: 42 }]);
    await later.end();
    await second.stop();
  });

  it("stops when the only program that used it is killed", async () => {
    const program = path.join(dir, "program.ts");
    const embedded = JSON.stringify(new URL("embedded.ts", import.meta.url).href);
    const text = `import { startEmbeddedDatabase } from ${embedded};
      const settings = ${JSON.stringify(THROWN_AWAY)};
      const { url } = await startEmbeddedDatabase({ dir: process.argv[2], settings });
      process.send(url); setInterval(() => {}, 1000);`;
    writeFileSync(program, text);
    const child = fork(program, [path.join(dir, "data")], { execArgv: [] });
    const [url] = (await once(child, "message")) as [string];
    expect(await answers(url)).toBe(true);
    child.kill("SIGKILL");
    await expect.poll(() => answers(url), { timeout: 5000 }).toBe(false);
    // Its files are let go of a moment later.
    await sleep(300);
  });

  it("starts again after the machine went down under it", async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      path.join(dir, "keeper.json"),
      JSON.stringify({ pid: 1, port: await findFreePorts() }),
    );
    writeFileSync(path.join(dir, "data/postmaster.pid"), "999999\n");
    const second = await start();
    expect(await answers(second.url)).toBe(true);
    await second.stop();
  });

  it.runIf(process.getuid?.() === 0)("runs in a folder that only root may enter", async () => {
    chmodSync(dir, 0o700);
    const database = await start();
    expect(await answers(database.url)).toBe(true);
    await database.stop();
    const { dir: outside } = await placeFor(dir);
    expect(outside).not.toBe(dir);
    rmSync(outside, { recursive: true });
  });

  it("says in one line why it cannot start", async () => {
    const first = await start();
    await first.stop();
    rmSync(path.join(dir, "data/PG_VERSION"));
    await expect(start()).rejects.toThrow(
      /^The database in .* does not start: .*FATAL.* delete .* to begin with an empty one\.$/,
    );
  });

  it("does not start a server that nobody can enter", async () => {
    const first = await start();
    await first.stop();
    rmSync(path.join(dir, "password"));
    await expect(start()).rejects.toThrow(/cannot be entered: its password is gone/);
    expect(existsSync(path.join(dir, "data/postmaster.pid"))).toBe(false);
  });
});
