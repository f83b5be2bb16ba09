import { API_VERSION } from "../api-version";
import { answerFrom, type Answer } from "./answer.server";
import { AdminTrouble } from "./trouble.server";

const ATTEMPTS = 6;
const PATIENCE_MS = 25_000;
const REQUEST_TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 300;

/** The world, so that tests need not wait. `fetch` is looked up at each call: others may have wrapped it. */
export type Surroundings = {
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<void>;
  now: () => number;
};

export const realSurroundings: Surroundings = {
  fetch: (...args) => globalThis.fetch(...args),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: Date.now,
};

export type Question = {
  shop: string;
  accessToken: string;
  document: string;
  variables: Record<string, unknown>;
  /** Whether asking twice does no more than asking once. */
  idempotent: boolean;
};

/** One question to the Admin API, with patience: what passes is waited for, within bounds. */
export async function ask(
  question: Question,
  world: Surroundings,
): Promise<Extract<Answer, { is: "data" | "token-refused" }>> {
  const deadline = world.now() + PATIENCE_MS;

  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(question, world);
    switch (answer.is) {
      case "data":
      case "token-refused":
        return answer;
      case "refused":
      case "no-access":
      case "not-installed":
        throw new AdminTrouble(answer.is, answer.detail);
      case "paused":
        throw new AdminTrouble("unavailable", answer.detail);
    }

    const trouble =
      answer.is === "throttled"
        ? new AdminTrouble("throttled", `asked to wait ${answer.waitMs} ms`)
        : new AdminTrouble("unavailable", answer.detail);
    // What broke may have been done all the same; doing it again must be harmless.
    if (answer.is === "broken" && !question.idempotent) throw trouble;
    const pause = answer.is === "throttled" ? answer.waitMs : FIRST_PAUSE_MS * 2 ** (attempt - 1);
    if (attempt === ATTEMPTS || world.now() + pause > deadline) throw trouble;
    await world.sleep(pause);
  }
}

async function askOnce(question: Question, world: Surroundings): Promise<Answer> {
  const { shop, accessToken, document, variables } = question;
  try {
    const response = await world.fetch(`https://${shop}/admin/api/${API_VERSION}/graphql.json`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        "X-Shopify-Access-Token": accessToken,
      },
      body: JSON.stringify({ query: document, variables }),
      // The token is for this address only.
      redirect: "manual",
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    return answerFrom(response.status, response.headers, await response.text());
  } catch (error) {
    return { is: "broken", detail: String(error) };
  }
}
