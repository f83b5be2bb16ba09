import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { reasonOf } from "../project.ts";
import { listen, type App, type Running } from "./app-server.ts";

/** For Prometheus and whoever else watches, on a port that the public does not reach. */
export function serveMetrics(app: App, running: Running, port: number): Promise<Server> {
  return listen((request, answer) => {
    answered(app, running, request, answer).catch((error: unknown) => {
      console.error(`The metrics cannot be told: ${reasonOf(error)}`);
      answer.writeHead(500).end();
    });
  }, port);
}

async function answered(
  app: App,
  running: Running,
  { url }: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  if (url === "/metrics") {
    const { type, text } = await app.metricsNow();
    answer.writeHead(200, { "Content-Type": type }).end(text);
  } else if (url === "/readyz") {
    const known = await app.readiness(running);
    answer.writeHead(known.ready ? 200 : 503, { "Content-Type": "application/json" });
    answer.end(JSON.stringify(known));
  } else {
    answer.writeHead(404).end();
  }
}
