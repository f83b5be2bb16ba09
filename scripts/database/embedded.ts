import { fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { greet } from "./greeting.ts";
import { placeFor } from "./place.ts";
import type { ServerSettings } from "./server-settings.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const DEFAULT_DIR = path.join(PROJECT, ".data/postgres");
const PATIENCE = 60_000;

export type EmbeddedDatabase = { url: string; stop(): Promise<void> };

/**
 * A PostgreSQL server of our own, its files in `dir`. A second caller on the same folder shares the
 * running server, with the settings of the first; it ends with the last one, also when that one is killed.
 */
export async function startEmbeddedDatabase({
  dir = DEFAULT_DIR,
  settings = {},
}: { dir?: string; settings?: ServerSettings } = {}): Promise<EmbeddedDatabase> {
  const folder = path.resolve(dir);
  mkdirSync(folder, { recursive: true });
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const running = await attach(folder);
    if (running !== null) return running;
    await startKeeper(folder, settings);
  }
  throw new Error(
    `The database in ${folder} neither starts nor ends: is another program holding it?`,
  );
}

/** Forgets everything in the database of `dir`, which must not be running. */
export async function forgetEmbeddedDatabase(dir: string): Promise<void> {
  const folder = path.resolve(dir);
  if ((await greet(folder).then((found) => found?.socket.destroy())) !== undefined) {
    throw new Error(`The database in ${folder} is in use: stop the program that uses it first.`);
  }
  if (!existsSync(folder)) return;
  const place = await placeFor(folder);
  for (const entry of readdirSync(place.dir)) {
    rmSync(path.join(place.dir, entry), { recursive: true, force: true });
  }
}

async function attach(dir: string): Promise<EmbeddedDatabase | null> {
  const keeper = await greet(dir);
  const url = await keeper?.url;
  if (!keeper || !url) return null;
  const { socket } = keeper;
  socket.resume();
  // A held connection is no reason for this program to live on.
  socket.unref();
  return {
    url,
    async stop() {
      socket.ref();
      socket.end();
      if (!socket.destroyed && !socket.readableEnded)
        await Promise.race([once(socket, "end"), once(socket, "close")]);
      socket.destroy();
    },
  };
}

async function startKeeper(dir: string, settings: ServerSettings): Promise<void> {
  const keeper = fork(
    fileURLToPath(new URL("keeper.ts", import.meta.url)),
    [dir, JSON.stringify(settings)],
    // In a group of its own: Ctrl-C in a terminal must not stop the database before the programs.
    {
      detached: true,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  const said = await Promise.race([
    once(keeper, "message").then(([message]) => message as { trouble?: string; taken?: true }),
    once(keeper, "exit").then(() => ({
      trouble: `The keeper of the database in ${dir} ended at once.`,
    })),
  ]);
  keeper.unref();
  if (said.trouble !== undefined) throw new Error(said.trouble);
}
