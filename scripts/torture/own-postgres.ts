import { spawnSync } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runCluster } from "../database/cluster.ts";
import { findFreePorts } from "../demo/ports.ts";
import { placeFor, type Place } from "../database/place.ts";

const START_MS = 60_000;
/** Room for the files of a new server and what is written here, and no more. */
const DISK = "size=320m,mode=0755";
const BLOCKS = [1_048_576, 4_096, 1];

type Running = Awaited<ReturnType<typeof runCluster>>;

/** A PostgreSQL server that may be stopped, killed, and whose disk may be filled. */
export class OwnPostgres {
  readonly url: string;
  /** Whether its disk is its own: else nobody may fill it. */
  readonly hasOwnDisk: boolean;
  readonly #place: Place;
  readonly #port: number;
  #running: Running | null;

  private constructor(place: Place, port: number, running: Running, hasOwnDisk: boolean) {
    this.#place = place;
    this.#port = port;
    this.#running = running;
    this.hasOwnDisk = hasOwnDisk;
    this.url = running.url;
    this.#watch(running);
  }

  static async start(dir: string): Promise<OwnPostgres> {
    const place = await placeFor(dir);
    const hasOwnDisk = mount(place);
    const port = await findFreePorts();
    const running = await runCluster(place, { port });
    return new OwnPostgres(place, port, running, hasOwnDisk);
  }

  /** Unless it runs; one that was killed leaves processes behind, which must have ended. */
  async start(): Promise<void> {
    for (const lateAt = Date.now() + START_MS; !this.#running; await wait(200)) {
      try {
        this.#running = await runCluster(this.#place, { port: this.#port });
        this.#watch(this.#running);
      } catch (error) {
        if (Date.now() > lateAt) throw error;
      }
    }
  }

  /** SIGINT ends its sessions (fast), SIGQUIT leaves all as it is (immediate), SIGKILL asks nobody. */
  async stop(how: "SIGINT" | "SIGQUIT" | "SIGKILL"): Promise<void> {
    this.#running?.server.kill(how);
    while (this.#running) await wait(20);
  }

  fillDisk(): void {
    const file = openSync(this.#filler, "w");
    try {
      for (const size of BLOCKS) writeUntilFull(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  makeRoom(): void {
    rmSync(this.#filler, { force: true });
  }

  /** Nothing of it is left. */
  async forget(): Promise<void> {
    await this.stop("SIGQUIT");
    const { dir } = this.#place;
    if (this.hasOwnDisk) spawnSync("umount", ["--lazy", dir]);
    rmSync(dir, { recursive: true, force: true });
  }

  get #filler(): string {
    return path.join(this.#place.dir, "filler");
  }

  #watch(running: Running): void {
    running.server.on("exit", () => {
      if (this.#running === running) this.#running = null;
    });
  }
}

/** A small disk in place of the folder, where this machine lets us. */
function mount({ dir, runAs }: Place): boolean {
  if (process.getuid?.() !== 0 || existsSync(path.join(dir, "data"))) return false;
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", DISK, "tmpfs", dir]).status === 0;
  if (mounted && runAs) chownSync(dir, runAs.uid, runAs.gid);
  return mounted;
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
