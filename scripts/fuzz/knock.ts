import { Agent, maxHeaderSize, request } from "node:http";
import type { Input } from "./input.ts";

/** How a door took what came. */
export type Tally = {
  door: string;
  inputs: number;
  /** How often each status, or "cut": the connection ended without an answer. */
  answers: Map<string, number>;
  /** Of deliveries: how many of each topic were sent, and how many of them taken. */
  topics: Map<string, { sent: number; taken: number }>;
  slowestMs: number;
  faults: string[];
};

export const emptyTally = (door: string): Tally => ({
  ...{ door, inputs: 0, answers: new Map<string, number>(), slowestMs: 0, faults: [] },
  topics: new Map<string, { sent: number; taken: number }>(),
});

export const PATIENCE_MS = 10_000;
const AT_ONCE = 6;

export class Knocker {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends them all, a few at a time. */
  async knock(tally: Tally, inputs: (() => Input)[]): Promise<void> {
    const left = inputs.values();
    const inTurn = async () => {
      for (const make of left) await this.#one(tally, make());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
  }

  async #one(tally: Tally, input: Input): Promise<void> {
    const begun = performance.now();
    const answer = await this.#answerTo(input);
    const took = performance.now() - begun;
    tally.inputs += 1;
    tally.answers.set(answer, (tally.answers.get(answer) ?? 0) + 1);
    tally.slowestMs = Math.max(tally.slowestMs, took);
    if (input.topic) {
      const { sent, taken } = tally.topics.get(input.topic) ?? { sent: 0, taken: 0 };
      tally.topics.set(input.topic, { sent: sent + 1, taken: taken + Number(answer === "200") });
    }
    if (isFault(answer, input) || took > PATIENCE_MS) {
      tally.faults.push(`${answer} after ${Math.round(took)} ms: ${shown(input)}`);
    }
  }

  #answerTo({ method, path, headers, body }: Input): Promise<string> {
    return new Promise((resolve) => {
      const length = body ? { "content-length": String(body.length) } : {};
      const sent = request(
        {
          port: this.#port,
          host: "127.0.0.1",
          agent: this.#agent,
          method,
          path,
          headers: { ...headers, ...length },
          timeout: PATIENCE_MS,
        },
        (answer) => {
          answer.resume();
          answer.on("end", () => resolve(String(answer.statusCode)));
          answer.on("error", () => resolve("cut"));
        },
      );
      sent.on("timeout", () => sent.destroy(new Error("late")));
      sent.on("error", () => resolve("cut"));
      sent.end(body ?? undefined);
    });
  }

  end(): void {
    this.#agent.destroy();
  }
}

/**
 * An answer that means a bug, or that there was none. Of a head that is too long the server hangs up with its 431, which
 * whoever still sends the body may not get to read.
 */
const isFault = (answer: string, { path, headers }: Input) =>
  answer === "cut"
    ? path.length + JSON.stringify(headers).length < maxHeaderSize
    : Number(answer) >= 500;

const shown = ({ method, path, headers, body }: Input) =>
  [
    method,
    path.slice(0, 600),
    headers["content-type"],
    body && JSON.stringify(body.toString("latin1").slice(0, 600)),
  ]
    .filter(Boolean)
    .join(" ");
