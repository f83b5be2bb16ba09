import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream";

/**
 * What stands before several processes of the app: each request goes to the next of them that accepts a connection.
 * One that was passed on is not tried elsewhere: whether it was done, nobody here can know.
 */
export async function spreadRequests(port: number, apps: string[]): Promise<Server> {
  let turn = 0;
  const server = createServer((request, answer) => {
    turn += 1;
    const first = turn % apps.length;
    pass(request, answer, [...apps.slice(first), ...apps.slice(0, first)]);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function pass(
  request: IncomingMessage,
  answer: ServerResponse,
  [app, ...others]: string[],
): unknown {
  if (app === undefined) return refuse(answer);
  const { method, headers } = request;
  const address = new URL(request.url ?? "/", app);
  const passed = ask(address, { method, headers, agent: false }, (fromApp) => {
    answer.writeHead(fromApp.statusCode ?? 502, fromApp.headers);
    // One that is cut off is cut off here too.
    pipeline(fromApp, answer, () => undefined);
  });
  let isConnected = false;
  passed.on("socket", (socket) =>
    socket.once("connect", () => {
      isConnected = true;
      request.pipe(passed);
    }),
  );
  passed.on("error", () => (isConnected ? refuse(answer) : pass(request, answer, others)));
  return answer.on("close", () => passed.destroy());
}

function refuse(answer: ServerResponse): void {
  if (answer.headersSent) return void answer.destroy();
  answer.writeHead(502, { "content-type": "text/plain; charset=utf-8" });
  answer.end("The app does not answer.");
}
