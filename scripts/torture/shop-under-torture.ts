import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { careful } from "../../prisma/seeds/careful.ts";
import { SECRET } from "../as-shopify/secret.ts";
import { asked, asMerchant, posting, stateOf, type DevStoreState } from "../demo/doors.ts";
import { findFreePorts, PORTS } from "../demo/ports.ts";
import { Program } from "../demo/program.ts";
import { untilHealthy } from "../demo/until.ts";
import { inProject } from "../project.ts";
import { AppProcess, WORKER } from "./app-process.ts";
import { spreadRequests } from "./spread-requests.ts";

export const SHOP = "careful-goods.myshopify.com";

/** It is all of the dev store, and everybody who counts wants it. */
const LATELY_MS = 400;

type Sizes = {
  databaseUrl: string;
  apps?: number;
  workers?: number;
  environment?: Record<string, string>;
};

/** What is saved before the first fault, so that orders are confirmed and buyers may write. */
const SETTINGS = ["business", "cancellation", "confirmation", "payments", "reviews", "withdrawal"];

/** A sample shop in a dev store of its own, with processes of the app and of the worker. */
export class ShopUnderTorture {
  readonly devStore: string;
  readonly databaseUrl: string;
  readonly apps: AppProcess[];
  readonly workers: AppProcess[];
  readonly #port: number;
  readonly #data = mkdtempSync(path.join(tmpdir(), "tillit-torture-"));
  #program: Program | null = null;
  /** Before several apps. */
  #door: Server | null = null;
  #seen: { at: number; state: Promise<DevStoreState> } | null = null;

  private constructor(port: number, sizes: Sizes) {
    const { databaseUrl, apps = 1, workers = 1 } = sizes;
    this.#port = port;
    this.devStore = `http://localhost:${port}`;
    this.databaseUrl = databaseUrl;
    const own = { DATABASE_URL: databaseUrl, ...sizes.environment };
    const environment = { ...this.#environment(), ...own };
    // One app stands where the dev store expects it; before several, what spreads the requests does.
    const first = apps === 1 ? port + 2 : port + PORTS;
    const process = (nth: number, kind?: typeof WORKER) =>
      new AppProcess(first + nth, environment, kind);
    this.apps = Array.from({ length: apps }, (_, nth) => process(nth));
    this.workers = Array.from({ length: workers }, (_, nth) => process(nth, WORKER));
  }

  static async open(sizes: Sizes, meanwhile?: (shop: ShopUnderTorture) => Promise<unknown>) {
    const shop = new ShopUnderTorture(await findFreePorts(2), sizes);
    try {
      await shop.#openDevStore();
      const addresses = shop.apps.map(({ url }) => url);
      if (shop.apps.length > 1) shop.#door = await spreadRequests(shop.appPort, addresses);
      await shop.apps[0]?.start();
      await Promise.all([...shop.apps.slice(1), ...shop.workers].map((one) => one.start()));
      await meanwhile?.(shop);
      await shop.#settle();
      return shop;
    } catch (error) {
      await shop.close();
      throw error;
    }
  }

  /** Where the dev store sends what is meant for the app. */
  get appPort(): number {
    return this.#port + 2;
  }

  get appUrl(): string {
    return `http://127.0.0.1:${this.appPort}`;
  }

  state = (): Promise<DevStoreState> => stateOf(this.devStore);

  /** As it was a moment ago: good enough for whoever looks again and again until it is right. */
  lately(): Promise<DevStoreState> {
    const now = Date.now();
    if (!this.#seen || now - this.#seen.at > LATELY_MS) {
      this.#seen = { at: now, state: this.state() };
    }
    return this.#seen.state;
  }

  control = <Answer>(call: string, body: unknown = {}): Promise<Answer> =>
    asked<Answer>(`${this.devStore}/__dev-store/${call}`, posting(body));

  /** Says how many of the next answers go wrong, and how; none: it is over. */
  fault = (where: string, kind: string, count: number): Promise<unknown> =>
    this.control("faults", { where, kind, count });

  merchant = <Answer>(route: string, body?: unknown): Promise<Answer> =>
    asMerchant<Answer>(this.devStore, route, body);

  /** By a connection of its own each time: faults may break all there are. */
  async rows<Row>(sql: string, values: unknown[] = [SHOP]): Promise<Row[]> {
    const database = new pg.Client({ connectionString: this.databaseUrl });
    database.on("error", () => undefined);
    await database.connect();
    try {
      return (await database.query(sql, values)).rows as Row[];
    } finally {
      await database.end();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.apps, ...this.workers].map((one) => one.end()));
    this.#door?.close();
    await this.#program?.stop(1_000);
    rmSync(this.#data, { recursive: true, force: true });
  }

  async #openDevStore(): Promise<void> {
    this.#program = new Program({
      name: "dev store",
      file: inProject("dev-store/main.ts"),
      options: ["--port", `${this.#port}`, "--shop", "careful", "--fresh"],
      preload: [new URL("../demo/leave-with-parent.mjs", import.meta.url).href],
      env: { ...process.env, DEV_STORE_APP_SECRET: SECRET, DEV_STORE_DATA: this.#data },
      log: path.join(this.#data, "dev-store.log"),
    });
    await untilHealthy(this.#program, `${this.devStore}/__dev-store/state`);
  }

  /** Opening the app is what gives it its token. */
  async #settle(): Promise<void> {
    await this.merchant("/app/shop-facts", {});
    for (const name of SETTINGS) {
      const value = careful.settings[name as keyof typeof careful.settings];
      await this.merchant(`/app/settings/${name}`, { value, revision: 0 });
    }
  }

  #environment(): Record<string, string> {
    return {
      ...{ NODE_ENV: "production", LISTEN_ADDRESS: "127.0.0.1", WORKER: "off" },
      LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent",
      ...{ DEV_STORE_URL: this.devStore, STOREFRONT_STAND_IN: this.devStore },
      ...{ SHOPIFY_API_KEY: "tillit-dev-store", SHOPIFY_API_SECRET: SECRET },
      SHOPIFY_APP_URL: `http://localhost:${this.#port + 1}`,
      TOKEN_KEYS: `torture:${Buffer.alloc(32, 7).toString("base64")}`,
      SMTP_URL: `smtp://127.0.0.1:${this.#port + 3}`,
      MAIL_FROM: "post@tillit.example",
    };
  }
}
