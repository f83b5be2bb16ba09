import { connect } from "node:net";
import fc from "fast-check";
import { text } from "./hostile.ts";
import { PATIENCE_MS, type Tally } from "./knock.ts";

/** What is no HTTP, or hardly: heads without end, lengths that lie, two requests in one. */
const lines = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)),
  fc
    .tuple(fc.constantFrom("GET", "POST", "X", "CONNECT", "TRACE", "\0"), text, text)
    .map(([method, path, value]) =>
      Buffer.from(`${method} /${path} HTTP/1.1\r\nHost: a\r\nX: ${value}\r\n\r\n`),
    ),
  fc
    .constantFrom(
      "GET / HTTP/1.1\r\n\r\n",
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
      `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      "POST /webhooks HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
      "POST /webhooks HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "POST /webhooks HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
      "POST /webhooks HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
      "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
      "GET /app?shop=x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET //evil.example/%2e%2e HTTP/1.1\r\nHost: a:b:c\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: [\r\n\r\n",
      "GET /app HTTP/1.1\r\nHost: a b\r\n\r\n",
      "GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /assets/../../package.json HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1\r\nHost: a\r\n\r\n",
    )
    .map((some) => Buffer.from(some)),
);

/** Bytes into the app's port, each on a connection of its own. */
export async function sendRaw(tally: Tally, port: number, count: number, seed: number) {
  const inputs = fc.sample(lines, { numRuns: count, seed }).values();
  const inTurn = async () => {
    for (const bytes of inputs) await one(tally, port, bytes);
  };
  await Promise.all(Array.from({ length: 4 }, inTurn));
}

async function one(tally: Tally, port: number, bytes: Buffer): Promise<void> {
  const begun = performance.now();
  const said = await answerTo(port, bytes);
  const took = performance.now() - begun;
  const status = /^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? "closed";
  tally.inputs += 1;
  tally.answers.set(status, (tally.answers.get(status) ?? 0) + 1);
  tally.slowestMs = Math.max(tally.slowestMs, took);
  const leaks = said.includes(`"dependencies"`);
  if (Number(status) >= 500 || leaks || took > PATIENCE_MS) {
    tally.faults.push(
      `${status} after ${Math.round(took)} ms: ${JSON.stringify(bytes.toString("latin1").slice(0, 300))}`,
    );
  }
}

/** What comes until the connection ends; half a request is hung up on, which is no fault. */
function answerTo(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1");
    const done = () => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(PATIENCE_MS + 2_000, done);
    socket.setEncoding("latin1").on("data", (some: string) => (said += some));
    socket.on("close", done).on("error", done);
    socket.on("connect", () => socket.end(bytes));
  });
}
