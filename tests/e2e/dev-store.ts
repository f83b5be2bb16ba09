import type { viewState } from "../../dev-store/control/state.ts";

/** The dev store's JSON interface, as the end-to-end tests speak to it. */
export type DevStoreState = ReturnType<typeof viewState>;
export type AdminApiCall = DevStoreState["adminApiCalls"][number];

export function devStore(url: string) {
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}/__dev-store/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === "" ? null : JSON.parse(text);
  };

  return {
    url,
    state: (): Promise<DevStoreState> => call("GET", "state"),
    reset: (shop: string) => call("POST", "reset", { shop }),
    placeBlock: (block: string, template = "product", settings = {}): Promise<{ id: string }> =>
      call("POST", "theme/blocks", { template, block, settings }),
    removeBlock: (id: string) => call("DELETE", `theme/blocks/${id}`),
    webhook: (topic: string, payload: unknown, times = 1, shuffle = false, triggeredAt?: Date) =>
      call("POST", "webhooks", { topic, payload, times, shuffle, triggeredAt }),
    /** Changes a fact that Shopify holds; the app hears of it by `shop/update`. */
    changeShop: (facts: Record<string, unknown>) => call("POST", "shop", facts),
    /** Renames, hides or deletes a page as the merchant does in Shopify. */
    changePage: (handle: string, change: Record<string, unknown>) =>
      call("POST", `pages/${handle}`, change),
    removePage: (handle: string) => call("DELETE", `pages/${handle}`),
    removePolicy: (handle: string) => call("DELETE", `policies/${handle}`),
    fault: (where: string, kind: string, count: number, only?: "query" | "mutation") =>
      call("POST", "faults", { where, kind, count, only }),
    faultsLeft: async (where: string): Promise<number> => (await call("GET", "faults"))[where],
    /** Changes (or with null deletes) one of the app's metafields behind its back. */
    forgeMetafield: (key: string, value: string | null) =>
      call("POST", "metafields", { namespace: "tillit", key, value }),
    /** As if an hour had passed since the app was given its token. */
    expireTokens: () => call("POST", "app/tokens/expiry"),
    uninstall: () => call("POST", "app/uninstall"),
    changeScopes: (change: { grant?: string[]; revoke?: string[] }) =>
      call("POST", "app/scopes", change),
    install: () => call("POST", "app/install"),
    order: (order: object): Promise<{ id: number; number: number }> =>
      call("POST", "orders", order),
    /** What follows an order: `fulfillments`, `delivery`, `refund`, `cancellation`. */
    orderHappens: (number: number, what: string, how: object = {}) =>
      call("POST", `orders/${number}/${what}`, how),
    /** Puts the dev store's and the app's idea of now ahead. */
    advanceClock: (advance: string) => call("POST", "clock", { advance }),
    resetClock: () => call("POST", "clock", { reset: true }),
  };
}

export type DevStore = ReturnType<typeof devStore>;

/** Asks until the answer pleases; the error says what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  seconds = 30,
): Promise<T> {
  const giveUp = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > giveUp) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
