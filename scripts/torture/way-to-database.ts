import { randomInt } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Of so many statements within a transaction, one is the last that the connection lives to see. */
const CUT_ONE_IN = 30;
/** And so many of those that end it: it is done, and who asked for it is not told. */
const UNTOLD_ONE_IN = 4;
const UNTOLD_AFTER_MS = 30;

/** How PostgreSQL ends an answer within a transaction: ReadyForQuery, `T`. */
const WITHIN = Buffer.from([0x5a, 0, 0, 0, 5, 0x54]);

/** Stands between processes and their database, and is slow, or cuts connections, when it is told to. */
export class WayToDatabase {
  readonly url: string;
  /** By so much each thing that is asked is late. */
  lateMs = 0;
  cuts = false;
  cut = 0;
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async to(databaseUrl: string): Promise<WayToDatabase> {
    const there = new URL(databaseUrl);
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const here = Object.assign(new URL(there), { hostname: "127.0.0.1", port: String(port) });
    const way = new WayToDatabase(server, here.href);
    server.on("connection", (near) => way.#lead(near, connect(Number(there.port), there.hostname)));
    return way;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  #lead(near: Socket, far: Socket): void {
    const cutBoth = () => [near, far].forEach((socket) => socket.destroy());
    for (const socket of [near, far]) {
      this.#open.add(socket);
      socket.setNoDelay(true).on("error", cutBoth);
      socket.on("close", () => {
        this.#open.delete(socket);
        cutBoth();
      });
    }
    let turn = Promise.resolve();
    let isUntold = false;
    near.on("data", (asked: Buffer) => {
      if (this.cuts && asked.includes("COMMIT") && randomInt(UNTOLD_ONE_IN) === 0) {
        isUntold = true;
        this.cut += 1;
        setTimeout(cutBoth, UNTOLD_AFTER_MS);
      }
      turn = turn.then(async () => {
        if (this.lateMs > 0) await wait(this.lateMs);
        far.write(asked);
      });
    });
    far.on("data", (answer: Buffer) => {
      if (isUntold) return;
      if (this.cuts && answer.subarray(-6).equals(WITHIN) && randomInt(CUT_ONE_IN) === 0) {
        this.cut += 1;
        return cutBoth();
      }
      near.write(answer);
    });
  }
}
