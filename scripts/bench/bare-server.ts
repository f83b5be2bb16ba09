import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A Node server without any work, as a process of its own, as the app is. */
export class BareServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<BareServer> {
    const child = fork(new URL("programs/bare-server.ts", import.meta.url));
    return new BareServer(child, await heard(child));
  }

  /** From now on it answers that. */
  async answerWith(text: string): Promise<void> {
    this.#child.send({ text });
    await heard(this.#child);
  }

  /** How many milliseconds of a processor it has had. */
  async cpu(): Promise<number> {
    this.#child.send({});
    return (await heard(this.#child)) / 1_000;
  }

  stop(): void {
    this.#child.disconnect();
  }
}

const PATIENCE_MS = 20_000;

async function heard(child: ChildProcess): Promise<number> {
  const patience = { signal: AbortSignal.timeout(PATIENCE_MS) };
  const [said] = (await once(child, "message", patience)) as [number];
  return said;
}
