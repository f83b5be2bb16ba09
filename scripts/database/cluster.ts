import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync, chownSync } from "node:fs";
import path from "node:path";
import { findFreePorts } from "../demo/ports.ts";
import type { Place } from "./place.ts";
import type { ServerSettings } from "./server-settings.ts";

const READY = "ready to accept connections";

/** Runs the PostgreSQL server of a place: makes its files the first time, starts it, stops it. */
export async function runCluster(
  place: Place,
  options: { settings?: ServerSettings; port?: number } = {},
) {
  await initialise(place);
  const data = dataOf(place);
  const password = passwordOf(place);
  // One that a killed keeper left behind: no two may run on the same files.
  if (existsSync(path.join(data, "postmaster.pid"))) stopNow(place);
  const port = options.port ?? (await findFreePorts());
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    log_min_messages: "warning",
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(place.bin.postgres, ["-D", data, "-p", `${port}`, ...flags], {
    ...place.runAs,
    cwd: place.dir,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LC_MESSAGES: "C" },
  });
  await untilReady(server, place);
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    server,
    stop: () => stopNow(place),
  };
}

function dataOf(place: Place): string {
  return path.join(place.dir, "data");
}

/** Read before the server starts: one that nobody can enter must not run on alone. */
function passwordOf(place: Place): string {
  const file = path.join(place.dir, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  throw new Error(
    `The database in ${dataOf(place)} cannot be entered: its password is gone. ${startAnew(place)}`,
  );
}

function startAnew(place: Place): string {
  return `If its files are damaged, delete ${place.dir} to begin with an empty one.`;
}

/** Waited for without standing still: a keeper that does not answer is taken for a dead one. */
async function initialise(place: Place): Promise<void> {
  if (existsSync(dataOf(place))) return;
  const passwordFile = path.join(place.dir, "password");
  writeFileSync(passwordFile, `${randomBytes(18).toString("base64url")}\n`, { mode: 0o600 });
  if (place.runAs) chownSync(passwordFile, place.runAs.uid, place.runAs.gid);
  const half = path.join(place.dir, "data.new");
  rmSync(half, { recursive: true, force: true });
  const initdb = spawn(
    place.bin.initdb,
    [
      `--pgdata=${half}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
    ].concat(["--encoding=UTF8", "--locale=C", "--no-sync"]),
    {
      ...place.runAs,
      cwd: place.dir,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
    },
  );
  let said = "";
  initdb.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const [status] = (await once(initdb, "close")) as [number | null];
  if (status !== 0) throw new Error(`The database cannot be made: ${lastLine(said)}`);
  renameSync(half, dataOf(place));
}

async function untilReady(server: ChildProcess, place: Place): Promise<void> {
  let said = "";
  server.stderr?.setEncoding("utf8");
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes(READY)) resolve();
    });
    server.on("error", reject);
    server.on("exit", () =>
      reject(
        new Error(
          `The database in ${dataOf(place)} does not start: ${lastLine(said)}. ${startAnew(place)}`,
        ),
      ),
    );
  });
  // Read on, or the pipe fills and stops the server.
  server.stderr?.resume();
}

/** Ends what is being asked and closes cleanly; quick, and harmless when nothing runs. */
function stopNow(place: Place): void {
  spawnSync(place.bin.pg_ctl, ["stop", "--mode=fast", "--wait", `--pgdata=${dataOf(place)}`], {
    ...place.runAs,
    cwd: place.dir,
    stdio: "ignore",
  });
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return (
    lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "no reason given"
  );
}
