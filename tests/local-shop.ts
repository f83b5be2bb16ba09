import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import type { Network } from "../app/trust/audit/look/network.server";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server of this machine, gone after the test, and what it was asked. */
export async function localServer(answer: RequestListener) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, asked };
}

/** The world as a look knows it, in which nothing is waited for. */
export const aNetwork = (overrides: Partial<Network> = {}): Network => ({
  resolve: () => Promise.reject(Object.assign(new Error("nobody"), { code: "ENOTFOUND" })),
  standIn: null,
  pause: () => Promise.resolve(),
  patienceMs: 2_000,
  userAgent: "TillitAudit/1.0 (+https://tillit.example)",
  ...overrides,
});

type Pages = Record<string, string | RequestListener>;

/** A shop on this machine: what each path answers, a text being a page. Whoever comes without encryption is sent on. */
export const localShop = (pages: Pages) =>
  localServer((request, response) => {
    const address = `https://${request.headers["x-forwarded-host"]}${request.url}`;
    if (request.headers["x-forwarded-proto"] === "http") {
      return response.writeHead(301, { location: address }).end();
    }
    const page = pages[request.url ?? ""];
    if (typeof page === "function") return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html" });
    return response.end(page ?? "Not found");
  });
