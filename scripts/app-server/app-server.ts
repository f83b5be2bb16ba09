import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import compression from "compression";
import express, { type Express } from "express";
import { PATIENCE } from "./patience.ts";
import { readableRequests } from "./readable-requests.ts";

/** What the bundled app exports besides its pages. */
export type Worker = { startWorking(): Promise<void>; stopWorking(): Promise<void> };

/** And for whoever looks after it: see scripts/withdrawals.ts. */
export type Commands = {
  runLogCommand(words: string[], say: (line: string) => void, now: Date): Promise<boolean>;
  runKeysCommand(words: string[], say: (line: string) => void): Promise<boolean>;
};

/** The middleware that development and production share. */
export function webServer(): Express {
  const web = express();
  web.disable("x-powered-by");
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

export function portFromEnvironment(): number {
  return Number(process.env.PORT ?? 3000);
}
