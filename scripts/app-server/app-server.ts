import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import { PATIENCE } from "./patience.ts";
import { readableRequests } from "./readable-requests.ts";

/** What the bundled app exports besides its pages. */
export type Worker = { startWorking(): Promise<void>; stopWorking(): Promise<void> };

/** What a process knows of itself: which migrations its code needs, and whether it was told to stop. */
export type Running = { migrations: string[]; isStopping(): boolean };

type Answered = { method: string; route: string; status: number; ms: number };
type Context = { requestId: string; method: string; route: string };

/** What lets one see from outside how it does. */
export type Watched = {
  within(context: Context, run: () => void): void;
  answered(answer: Answered): void;
  readiness(running: Running): Promise<{ ready: boolean }>;
  metricsNow(): Promise<{ type: string; text: string }>;
};

export type App = Worker & Watched;

type NewFile = { write(text: string): Promise<void>; close(): Promise<void> };

type Hands = {
  say(line: string): void;
  ask(question: string): Promise<string>;
  create(file: string): Promise<NewFile>;
};

/** And for whoever looks after it: see scripts/withdrawals.ts. */
export type Commands = {
  runLogCommand(words: string[], say: (line: string) => void, now: Date): Promise<boolean>;
  runShopCommand(words: string[], hands: Hands, now: Date): Promise<boolean>;
  runKeysCommand(words: string[], say: (line: string) => void): Promise<boolean>;
};

/** The middleware that development and production share, behind what is given. */
export function webServer(...first: RequestHandler[]): Express {
  const web = express();
  web.disable("x-powered-by");
  for (const one of first) web.use(one);
  web.use(readableRequests);
  web.use(compression());
  return web;
}

export async function listen(
  web: RequestListener,
  port: number,
  patience = PATIENCE,
): Promise<Server> {
  return listenWith(createServer(patience, web), port);
}

export async function listenWith(server: Server, port: number): Promise<Server> {
  server.listen({ port, ...listenAddress() });
  try {
    await once(server, "listening");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Error(`Port ${port} is in use: set PORT to another one.`, { cause: error });
    }
    throw error;
  }
  return server;
}

/** Takes no new connections, and waits for the requests that are under way. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  // A connection that is kept alive becomes idle only after its answer.
  const sweeping = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearInterval(sweeping);
}

/** All addresses, or LISTEN_ADDRESS alone. Not HOST: under that name Shopify's command line tells the tunnel. */
function listenAddress(): { host?: string } {
  const host = process.env.LISTEN_ADDRESS;
  return host ? { host } : {};
}

/** As app/env.server.ts has found them right when the bundle was imported. */
export function limitsFromEnvironment() {
  const { METRICS_PORT, REQUESTS_AT_ONCE, DRAIN_SECONDS } = process.env;
  return {
    most: Number(REQUESTS_AT_ONCE || 200),
    drainMs: Number(DRAIN_SECONDS || 0) * 1000,
    ...(METRICS_PORT && { metricsPort: Number(METRICS_PORT) }),
  };
}

export function portFromEnvironment(): number {
  return Number(process.env.PORT ?? 3000);
}
