import { ask } from "./ask.server";
import { LookTrouble } from "./look-trouble";
import type { Network } from "./network.server";

/** Which names are the shop's, as Shopify told, and what it is looked at with. */
export type Visit = { hosts: string[]; network: Network; signal: AbortSignal };

export type OpenedPage = {
  /** Where it came from in the end. */
  address: URL;
  html: string;
  /** The addresses that one was sent on from, in their order. */
  passed: string[];
  status: number;
};

/** A browser gives up after twenty; what needs more than a few is broken for shoppers too. */
const MOST_REDIRECTS = 6;
/** What a page of Shopify's is called that lets nobody in. */
const PASSWORD = /^(\/[\w-]+)?\/password\/?$/;
const REFUSALS = [401, 403, 407, 429, 430, 451, 503];

/** A page of the shop's, with each step of the way looked at before it is taken. */
export async function openPage(from: URL, visit: Visit): Promise<OpenedPage> {
  const passed: string[] = [];
  for (let address = from; ;) {
    if (!visit.hosts.includes(address.hostname) || !/^https?:$/.test(address.protocol)) {
      throw new LookTrouble("elsewhere", address.hostname);
    }
    // Only where the look begins: a page that sends one from https to http is none.
    if (address.protocol === "http:" && passed.some((one) => one.startsWith("https:"))) {
      throw new LookTrouble("no-page", "sent on without encryption");
    }
    if (PASSWORD.test(address.pathname)) throw new LookTrouble("password", "asked for one");
    const { status, location, type, html } = await ask(address, {
      ...{ network: visit.network, signal: visit.signal, isShops: true },
    });
    if (status >= 300 && status < 400 && location) {
      passed.push(address.href);
      if (passed.length > MOST_REDIRECTS) throw new LookTrouble("no-page", "sent on for good");
      address = location;
      continue;
    }
    if (REFUSALS.includes(status)) throw new LookTrouble("refused", `status ${status}`);
    if (status !== 200 && status !== 404) throw new LookTrouble("no-page", `status ${status}`);
    if (status === 200 && type !== "text/html") throw new LookTrouble("no-page", type);
    return { address, html, passed, status };
  }
}
