import { lookup } from "node:dns/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { env } from "../../../env.server";

/** The world outside, so that tests have one of their own. */
export type Network = {
  /** All numbers of a name. */
  resolve(host: string): Promise<string[]>;
  /** What answers in place of each shop's domain; null: the domain itself. */
  standIn: string | null;
  pause(ms: number): Promise<void>;
  /** How long one answer may take, to its last byte. */
  patienceMs: number;
  /** Who asks, and where one reads who that is. */
  userAgent: string;
};

export const realNetwork: Network = {
  async resolve(host) {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  },
  standIn: env.STOREFRONT_STAND_IN ?? null,
  pause: async (ms) => {
    await sleep(ms);
  },
  patienceMs: 10_000,
  userAgent: `TillitAudit/1.0 (+${env.SHOPIFY_APP_URL})`,
};
