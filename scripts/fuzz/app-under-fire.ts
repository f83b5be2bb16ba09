import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inProject, PROJECT } from "../project.ts";
import { SECRET } from "./input.ts";

const BOOT_MS = 60_000;
export const BOUNCE_DOMAIN = "bounces.example";

/** The app as it runs in production, with its worker and all that it complains of. */
export class AppUnderFire {
  /** What it logged as an error, an alarm of its own left out, and how it ended if it did. */
  readonly complaints: string[] = [];
  #child: ChildProcess | null = null;
  #isWanted = true;

  async start({
    port,
    bouncePort,
    databaseUrl,
  }: {
    port: number;
    bouncePort: number;
    databaseUrl: string;
  }) {
    const child = spawn(process.execPath, [inProject("scripts/start.ts")], {
      cwd: PROJECT,
      env: {
        ...process.env,
        ...{ NODE_ENV: "production", LOG_LEVEL: "error", LISTEN_ADDRESS: "127.0.0.1" },
        ...{
          PORT: String(port),
          BOUNCE_PORT: String(bouncePort),
          BOUNCE_DOMAIN,
          WORKER: "in-process",
        },
        ...{ DATABASE_URL: databaseUrl, SHOPIFY_API_KEY: "fuzz", SHOPIFY_API_SECRET: SECRET },
        ...{ SHOPIFY_APP_URL: "https://tillit.example" },
        TOKEN_KEYS: `bench:${Buffer.alloc(32, 7).toString("base64")}`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the app does not start")), BOOT_MS);
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on("line", (line) => {
          if (line.includes("Tillit listens")) {
            clearTimeout(late);
            resolve();
          } else this.#hear(line);
        });
      }
      child.on("exit", (code, signal) => {
        clearTimeout(late);
        if (this.#isWanted) this.complaints.push(`the app ended: ${code ?? signal}`);
        reject(new Error(`the app ended: ${this.complaints.join("\n").slice(-2_000)}`));
      });
    });
  }

  /** An alarm is said by design; everything else of this level is a bug. */
  #hear(line: string): void {
    const isAlarm = /"msg":"ALARM: (a delivery|an order)/.test(line);
    if (!isAlarm && /"level":(50|60)|Error|rejection/i.test(line))
      this.complaints.push(line.slice(0, 1_500));
  }

  async stop(): Promise<void> {
    this.#isWanted = false;
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
}
