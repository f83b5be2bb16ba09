/**
 * The process between a PostgreSQL server and the programs that need it. Each of them holds a
 * connection to the keeper; the kernel closes it however the program ends, and when the last one is
 * gone the keeper stops the server. So a killed program leaves nothing behind, and two programs can
 * share one server in whatever order they end.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import path from "node:path";
import { runCluster } from "./cluster.ts";
import { greet, greetingOf } from "./greeting.ts";
import { placeFor } from "./place.ts";
import type { ServerSettings } from "./server-settings.ts";

/** How long a server without anybody waits for the one who asked for it. */
const PATIENCE = 10_000;

const [dir = ".data/postgres", settings = "{}"] = process.argv.slice(2);

// Ctrl-C in a terminal reaches the whole group; the programs still need the database to end well.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => close());

const holders = new Set<Socket>();
let ready: string | null = null;

const door = createServer({ allowHalfOpen: true }, (socket) => {
  holders.add(socket);
  socket.write(`${greetingOf(dir)}\n`);
  if (ready !== null) socket.write(ready);
  socket.resume();
  socket.on("error", () => socket.destroy());
  socket.on("end", () => leave(socket));
  socket.on("close", () => leave(socket));
});
await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
const address = door.address();
const note = path.join(dir, "keeper.json");
mkdirSync(dir, { recursive: true });

let stop = () => {};
try {
  const place = await placeFor(dir);
  if (!(await claim())) {
    tell({ taken: true });
    process.exit();
  }
  const cluster = await runCluster(place, { settings: JSON.parse(settings) as ServerSettings });
  stop = cluster.stop;
  cluster.server.on("exit", end);
  ready = `${cluster.url}\n`;
  for (const socket of holders) socket.write(ready);
  tell({ started: true });
  setTimeout(() => holders.size === 0 && close(), PATIENCE);
} catch (error) {
  tell({ trouble: error instanceof Error ? error.message : String(error) });
  forget();
  process.exit(1);
}

/** Only one keeper may have the folder; the note of one that is dead is thrown away. */
async function claim(): Promise<boolean> {
  const own = JSON.stringify({
    pid: process.pid,
    port: typeof address === "object" ? address?.port : 0,
  });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(note, own, { flag: "wx", mode: 0o600 });
      return true;
    } catch {
      const other = await greet(dir);
      if (other !== null) {
        other.socket.destroy();
        return false;
      }
      rmSync(note, { force: true });
    }
  }
  return false;
}

function leave(socket: Socket): void {
  if (!holders.delete(socket)) return;
  if (holders.size === 0 && ready !== null) close();
  // The holder waits for this end: only now it may believe that the server is gone.
  socket.end();
}

function close(): void {
  forget();
  stop();
  // The server's exit ends this process too; this is for one that has no exit to tell of.
  setTimeout(end, 2000);
}

function end(): void {
  forget();
  process.exit();
}

function forget(): void {
  try {
    const { pid } = JSON.parse(readFileSync(note, "utf8")) as { pid: number };
    if (pid === process.pid) rmSync(note, { force: true });
  } catch {
    // Already gone.
  }
}

function tell(message: object): void {
  if (process.connected) process.send?.(message, () => process.disconnect());
}
