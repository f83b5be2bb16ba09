import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import packageJson from "../../package.json" with { type: "json" };
import { inProject, PROJECT } from "../project.ts";

const BOOT_MS = 60_000;

type Kind = { file: string; saysWhenReady: string };
const APP: Kind = { file: "scripts/start.ts", saysWhenReady: "Tillit listens" };
export const WORKER: Kind = { file: "scripts/worker.ts", saysWhenReady: "Tillit works" };

/** The app as it runs in production, on a port of its own, or the worker; to be killed at any moment. */
export class AppProcess {
  readonly url: string;
  #child: ChildProcess | null = null;
  #isReady = false;
  #isWanted = true;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #kind: Kind;

  constructor(port: number, environment: Record<string, string>, kind = APP) {
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = { ...process.env, ...environment, PORT: String(port) } as NodeJS.ProcessEnv;
    this.#kind = kind;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Resolves once it answers, or works. */
  async start(): Promise<void> {
    const { file, saysWhenReady } = this.#kind;
    const child = spawn(process.execPath, [...FLAGS, ...PRELOADED, inProject(file)], {
      cwd: PROJECT,
      env: this.#environment,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#child = child;
    let said = "";
    const begun = Date.now();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${file} does not start`)), BOOT_MS);
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-10_000);
        // Silent unless LOG_LEVEL asks for what goes wrong inside.
        for (const line of text.split("\n")) if (line.startsWith("{")) console.error(line);
        if (!said.includes(saysWhenReady)) return;
        clearTimeout(late);
        resolve();
      });
      child.on("exit", () => {
        this.#isReady = false;
        clearTimeout(late);
        // Killed for good while it started.
        if (!this.#isWanted) return resolve();
        reject(new Error(`${file} ended after ${Date.now() - begun} ms: ${said}`));
      });
    });
    this.#isReady = this.#isWanted;
  }

  /** The last kill: it is not started again. */
  async end(): Promise<void> {
    this.#isWanted = false;
    await this.kill();
  }

  /** As the machine does when it has had enough, or loses power: nothing is finished. */
  async kill(): Promise<void> {
    this.#isReady = false;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
}

/** As `npm start` and `npm run worker` have them. */
const FLAGS = packageJson.scripts.start.match(/--\S+/g) ?? [];

/** Sends what is meant for Shopify to the dev store, where there is one. */
const PRELOADED = ["--import", new URL("../../dev-store/preload.mjs", import.meta.url).href];
