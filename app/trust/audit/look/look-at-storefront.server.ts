import type { Facts } from "../../facts";
import { proxyAddress } from "../../proxy-address";
import { pageNow } from "../../trust-page/page";
import { together } from "../placed-blocks";
import { answers } from "./answers.server";
import { arrive, type Arrival } from "./arrive.server";
import { PAYMENT_TYPES_PAGE } from "./json-in-page";
import { policyPathsIn, productPathIn } from "./links-on-page";
import { LookTrouble } from "./look-trouble";
import type { Network } from "./network.server";
import { openPage, type OpenedPage, type Visit } from "./open-page.server";
import { pageMarkup, type PageMarkup } from "./page-markup";
import { proofAddresses } from "./proof-addresses";
import type { Seen } from "./seen";

/** Between two requests: a look is nobody's load. */
const PAUSE_MS = 400;
/** After that, what was not asked is not known. */
const WHOLE_LOOK_MS = 120_000;
/** More of the same tells nothing new. */
const MOST_NAMED = 20;
const LONGEST_ADDRESS = 300;

export type Storefront = {
  facts: Facts;
  /** A product that has reviews, by its handle; null: whichever the shop links to. */
  product: string | null;
};

/** Goes through the shop as a shopper does who runs no script. Throws `LookTrouble` where nobody gets in. */
export async function lookAtStorefront(
  { facts, product }: Storefront,
  network: Network,
  onStep: (done: number, steps: number) => Promise<void> = async () => undefined,
): Promise<Omit<Seen, "policies">> {
  const { shop, settings, now } = facts;
  const hosts = [shop.primaryDomain.host, shop.shop];
  const visit: Visit = { hosts, network, signal: AbortSignal.timeout(WHOLE_LOOK_MS) };
  const trust = pageNow(settings.trust_page, shop);
  const proofs = proofAddresses(facts);
  const steps = 6 + (trust.is === "visible" ? 1 : 0) + proofs.length;
  let done = 0;
  await onStep(done, steps);
  const step = async () => {
    await onStep((done += 1), steps);
    await network.pause(PAUSE_MS);
  };

  const arrival = await arrive(visit);
  const at = new Date(now);
  const connection = { at, https: arrival.https, redirects: arrival.redirects };
  if (arrival.page === null) return { ...nothingSeen(connection), paymentTypes: null };

  const root = arrival.page.address;
  const opened = new Map<string, OpenedPage | null>();
  const open = async (path: string) => {
    const address = new URL(path, root);
    await step();
    const page = await unlessTrouble(openPage(address, visit));
    opened.set(address.pathname, page);
    return page;
  };
  const look = async (path: string, template: string) => read(await open(path), template);

  const home = pageMarkup(arrival.page.html, "index", root.href);
  const collection = await look("/collections/all", "collection");
  const linked = productPathIn([...home.links, ...(collection?.links ?? [])]);
  const reviewed = product === null ? null : await look(`/products/${product}`, "product");
  const goods = reviewed ?? (linked === null ? null : await look(linked, "product"));
  const cart = whereKnown(await look("/cart", "cart"));
  const page = trust.is === "visible" ? await look(new URL(trust.address).pathname, "page") : null;
  const paid = await look(new URL(proxyAddress(shop, PAYMENT_TYPES_PAGE)).pathname, "app");
  const door = await open(new URL(proxyAddress(shop, "withdraw")).pathname);

  const addresses: Record<string, boolean> = {};
  for (const address of proofs) {
    const url = new URL(address);
    const isOwn = hosts.includes(url.hostname);
    const known = isOwn ? opened.get(url.pathname) : undefined;
    if (known === undefined) await step();
    else await onStep((done += 1), steps);
    const answer = isOwn
      ? isThere(known ?? (await unlessTrouble(openPage(url, visit))))
      : await answers(address, visit);
    if (answer !== null) addresses[address] = answer;
  }

  const pages = [home, collection, goods, cart, page].filter((one) => one !== null);
  return {
    placed: together(pages.map(({ placed }) => placed)),
    paymentTypes: paid?.paymentTypes ?? null,
    look: {
      ...connection,
      mixedContent: named(pages.flatMap(({ mixedContent }) => mixedContent)),
      aggregateRatings: goods?.ratings ?? 0,
      products: goods?.products ?? 0,
      policyLinks: policyPathsIn(home.links),
      seen: together(pages.map(({ seen }) => seen)),
      // Where one is led elsewhere, to sign in say, it is not reachable for guests.
      withdrawal: door && isThere(door) === true && /\/withdraw\/?$/.test(door.address.pathname),
      addresses,
      colours: pages.flatMap(({ colours }) => colours).slice(0, MOST_NAMED),
    },
  };
}

/** One page that fails tells nothing of it; the others may tell all the same. */
async function unlessTrouble(opening: Promise<OpenedPage>): Promise<OpenedPage | null> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof LookTrouble) return null;
    throw error;
  }
}

const isThere = (page: OpenedPage | null): boolean | null => page && page.status === 200;

const read = (page: OpenedPage | null, template: string): PageMarkup | null =>
  page && isThere(page) === true ? pageMarkup(page.html, template, page.address.href) : null;

/** Many themes draw an empty cart without its blocks: only what does stand there is known. */
function whereKnown(cart: PageMarkup | null): PageMarkup | null {
  if (!cart || (cart.placed["cart"] ?? []).length > 0) return cart;
  const { cart: _placed, ...placed } = cart.placed;
  const { cart: _seen, ...seen } = cart.seen;
  return { ...cart, placed, seen };
}

const named = (addresses: string[]) =>
  [...new Set(addresses.map((address) => address.slice(0, LONGEST_ADDRESS)))].slice(0, MOST_NAMED);

const nothingSeen = (connection: Pick<Arrival, "https" | "redirects"> & { at: Date }) => ({
  placed: {},
  look: {
    ...connection,
    ...{ mixedContent: [], aggregateRatings: 0, products: 0, policyLinks: [], seen: {} },
    ...{ withdrawal: null, addresses: {}, colours: [] },
  },
});
