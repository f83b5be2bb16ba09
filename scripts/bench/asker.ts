import { Agent, request } from "node:http";

export type Asked = {
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
};

/** Status 0: there was none, and the text says why. */
export type Answer = { status: number; text: string };

/** Asks one server, over connections that are kept. Whatever is answered, or not, is an answer: a run goes on. */
export class Asker {
  readonly #origin: string;
  readonly #patienceMs: number;
  readonly #agent = new Agent({ keepAlive: true });

  /** Whoever is not answered in so many milliseconds hangs up. */
  constructor(origin: string, patienceMs: number) {
    this.#origin = origin;
    this.#patienceMs = patienceMs;
  }

  ask({ path, method = "GET", headers = {}, body = "" }: Asked): Promise<Answer> {
    const length = method === "GET" ? {} : { "Content-Length": Buffer.byteLength(body) };
    const options = { agent: this.#agent, method, headers: { ...headers, ...length } };
    return new Promise((resolve) => {
      const none = (error: Error) => resolve({ status: 0, text: error.message });
      const sent = request(this.#origin + path, options, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part: string) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on("error", none);
      });
      sent.on("error", none);
      sent.setTimeout(this.#patienceMs, () => sent.destroy(new Error("no answer in time")));
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
