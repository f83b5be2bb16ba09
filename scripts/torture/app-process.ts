import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { inProject, PROJECT } from "../project.ts";

const BOOT_MS = 60_000;

/** The app as it runs in production, on a port of its own, to be killed at any moment. */
export class AppProcess {
  readonly url: string;
  #child: ChildProcess | null = null;
  #isReady = false;
  #isWanted = true;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(port: number, environment: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = { ...process.env, ...environment, PORT: String(port) } as NodeJS.ProcessEnv;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [inProject("scripts/start.ts")], {
      cwd: PROJECT,
      env: this.#environment,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#child = child;
    let said = "";
    const begun = Date.now();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the app does not start")), BOOT_MS);
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-10_000);
        if (!said.includes("Tillit listens")) return;
        clearTimeout(late);
        resolve();
      });
      child.on("exit", () => {
        clearTimeout(late);
        // Killed for good while it started.
        if (!this.#isWanted) return resolve();
        reject(new Error(`the app ended after ${Date.now() - begun} ms: ${said}`));
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
