import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/**
 * A way to the test's database that can be closed, as it is while that is started anew. It leads there for all that is
 * imported afterwards.
 */
export async function wayToDatabase() {
  const database = new URL(process.env.DATABASE_URL ?? "");
  const under = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(Number(database.port), database.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      under.add(socket);
      socket.on("error", () => [near, far].forEach((end) => end.destroy()));
      socket.on("close", () => under.delete(socket));
    }
  });
  const listening = async (at: number) => {
    way.listen(at, "127.0.0.1");
    await once(way, "listening");
  };
  await listening(0);
  const { port } = way.address() as AddressInfo;
  process.env.DATABASE_URL = Object.assign(new URL(database), {
    hostname: "127.0.0.1",
    port: String(port),
  }).href;
  return {
    open: () => listening(port),
    async close() {
      if (!way.listening) return;
      way.close();
      for (const socket of under) socket.destroy();
      await once(way, "close");
    },
  };
}
