import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PROJECT } from "../project.ts";

export type ProgramSpec = {
  name: string;
  file: string;
  options?: string[];
  env: NodeJS.ProcessEnv;
  /** Modules loaded before the program. */
  preload: string[];
  /** Where it writes what it says. */
  log: string;
  /** Lines that belong on the console as well. */
  echo?(line: string): boolean;
};

/** A program of the demo: in a process group of its own, and gone when the demo is gone. */
export class Program {
  readonly name: string;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** What it said last, for a person who wonders why it ended. */
  lastWords: string[] = [];
  #stopping = false;

  constructor(spec: ProgramSpec) {
    this.name = spec.name;
    mkdirSync(path.dirname(spec.log), { recursive: true });
    const log = createWriteStream(spec.log, { flags: "a" });
    this.child = fork(spec.file, spec.options ?? [], {
      cwd: PROJECT,
      env: spec.env,
      execArgv: spec.preload.flatMap((file) => ["--import", file]),
      // Ctrl-C in a terminal reaches the demo alone, which stops its programs in their order.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.ended = once(this.child, "exit").then(() => void log.end());
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        log.write(text);
        const lines = text.split("\n").filter(Boolean);
        this.lastWords = [...this.lastWords, ...lines].slice(-12);
        for (const line of lines) if (spec.echo?.(line)) console.log(line);
      });
    }
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Why it must not be waited for any longer, as one line; null while it runs. */
  get failure(): string | null {
    const { exitCode, signalCode } = this.child;
    if (exitCode === null && signalCode === null) return null;
    const words = this.lastWords.join("\n") || `it ended with ${signalCode ?? exitCode}`;
    return `The ${this.name} does not run: ${words}`;
  }

  /** Asks it to end, and ends it when that takes too long. */
  async stop(patience: number): Promise<void> {
    this.#stopping = true;
    if (this.failure !== null) return;
    this.child.kill("SIGTERM");
    const late = await Promise.race([this.ended, sleep(patience, "late", { ref: false })]);
    if (late === "late") this.child.kill("SIGKILL");
    await this.ended;
  }
}
