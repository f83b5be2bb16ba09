import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, expect, it } from "vitest";

const connections: Socket[] = [];
const silent = createServer((socket) => void connections.push(socket.on("error", () => {})));
silent.listen(0, "127.0.0.1");
await once(silent, "listening");
const { port } = silent.address() as AddressInfo;
process.env.DATABASE_URL = `postgresql://nobody@127.0.0.1:${port}/none`;
const { loader } = await import("./healthz");

afterAll(() => {
  for (const connection of connections) connection.destroy();
  silent.close();
});

it("/healthz says within seconds that a database which takes connections and is silent is not well", async () => {
  const answer = await loader();
  expect(answer.status).toBe(503);
  expect(connections).toHaveLength(1);
}, 4_000);
