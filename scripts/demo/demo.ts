import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "../database/embedded.ts";
import { inProject } from "../project.ts";
import { timed } from "../setup/setup.ts";
import type { DemoOptions } from "./command-line.ts";
import { Program } from "./program.ts";
import { keptSecrets, type Secrets } from "./secrets.ts";
import { untilHealthy } from "./until.ts";

/** Together under the five seconds that a person waits after Ctrl-C. */
const PATIENCE = { app: 3000, devStore: 1000 };
/** A crash is mended by a new start; one after the other is not. */
const RESTARTS = 5;

/** The dev store, the app with its worker in it, and their database. */
export class Demo {
  readonly #options: DemoOptions;
  #programs: Program[] = [];
  #letGo = async () => {};
  #stopped = false;

  constructor(options: DemoOptions) {
    this.#options = options;
  }

  get url(): string {
    return `http://localhost:${this.#options.port}`;
  }

  /** Resolves once everything answers; `onEnd` hears of a program that ended for good later. */
  async start(onEnd: (reason: string) => void): Promise<void> {
    const devStoreData = path.join(this.#options.dataDir, "dev-store");
    if (this.#options.fresh) await this.#forget(devStoreData);
    const secrets = keptSecrets(devStoreData);
    const database = await timed("database", () => this.#openDatabase());
    await timed("dev store", () => this.#startDevStore(secrets, devStoreData));
    await timed("app", () => this.#startApp(secrets, database));
    this.#watch(secrets, database, onEnd);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    // The app first: what it has in hand still needs the dev store and the database.
    for (const program of this.#programs.toReversed()) {
      await program.stop(program.name === "app" ? PATIENCE.app : PATIENCE.devStore);
    }
    await this.#letGo();
  }

  async #forget(devStoreData: string): Promise<void> {
    rmSync(devStoreData, { recursive: true, force: true });
    if (!process.env.DATABASE_URL) await forgetEmbeddedDatabase(this.#databaseDir());
  }

  #databaseDir(): string {
    return path.join(this.#options.dataDir, "postgres");
  }

  async #openDatabase(): Promise<string> {
    if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
    const database = await startEmbeddedDatabase({ dir: this.#databaseDir() });
    this.#letGo = () => database.stop();
    return database.url;
  }

  async #startDevStore(secrets: Secrets, data: string): Promise<void> {
    const { port, fresh, shop, theme } = this.#options;
    const program = this.#run({
      name: "dev store",
      file: inProject("dev-store/main.ts"),
      options: [
        ...["--port", `${port}`],
        ...(fresh ? ["--fresh"] : []),
        ...(shop ? ["--shop", shop] : []),
        ...(theme ? ["--theme", theme] : []),
      ],
      preload: [moduleAt("scripts/demo/leave-with-parent.mjs")],
      env: {
        ...process.env,
        DEV_STORE_APP_KEY: "tillit-dev-store",
        DEV_STORE_APP_SECRET: secrets.appSecret,
        DEV_STORE_DATA: data,
      },
      log: this.#log("dev-store"),
      // What a theme wants and does not get; why the dev store ended is told by `failure`.
      echo: (line) => line.startsWith("The theme "),
    });
    await untilHealthy(program, `${this.url}/__dev-store/state`);
  }

  async #startApp(secrets: Secrets, database: string): Promise<Program> {
    const { port } = this.#options;
    const program = this.#run({
      name: "app",
      file: inProject("scripts/start.ts"),
      preload: [moduleAt("dev-store/preload.mjs")],
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: `${port + 2}`,
        LISTEN_ADDRESS: "127.0.0.1",
        DEV_STORE_URL: this.url,
        SHOPIFY_API_KEY: "tillit-dev-store",
        SHOPIFY_API_SECRET: secrets.appSecret,
        SHOPIFY_APP_URL: `http://localhost:${port + 1}`,
        TOKEN_KEYS: secrets.tokenKeys,
        APP_BRIDGE_URL: `${this.url}/__dev-store/app-bridge.js`,
        DATABASE_URL: database,
        STOREFRONT_STAND_IN: this.url,
        // The dev store moves it.
        CLOCK: "own",
        // The dev store's mailbox, whatever this machine's own settings are: no mail leaves a demo.
        SMTP_URL: `smtp://127.0.0.1:${port + 3}`,
        MAIL_FROM: "post@tillit.example",
        BOUNCE_DOMAIN: "back.tillit.example",
        BOUNCE_PORT: `${port + 4}`,
        WORKER: "in-process",
      },
      log: this.#log("app"),
    });
    await untilHealthy(program, `http://localhost:${port + 2}/healthz`);
    // For tests that end the app the hard way.
    writeFileSync(path.join(this.#options.dataDir, "app.pid"), `${program.child.pid}`);
    return program;
  }

  #run(spec: ConstructorParameters<typeof Program>[0]): Program {
    const program = new Program(spec);
    this.#programs.push(program);
    return program;
  }

  /** As a supervisor would: an app that died is started again. */
  #watch(secrets: Secrets, database: string, onEnd: (reason: string) => void): void {
    let restarts = 0;
    for (const program of this.#programs) {
      const ended = async (one: Program): Promise<void> => {
        await one.ended;
        if (this.#stopped) return;
        if (one.name !== "app" || ++restarts > RESTARTS) return onEnd(one.failure ?? "");
        this.#programs = this.#programs.filter((other) => other !== one);
        await sleep(500);
        if (this.#stopped) return;
        await this.#startApp(secrets, database).then(ended, (error: Error) => onEnd(error.message));
      };
      void ended(program);
    }
  }

  #log(name: string): string {
    return path.join(this.#options.dataDir, "logs", `${name}.log`);
  }
}

function moduleAt(file: string): string {
  return pathToFileURL(inProject(file)).href;
}
