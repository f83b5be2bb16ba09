import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "../app/db.server";
import { stopBoss, type JobName, type Jobs } from "../app/jobs.server";
import { isUnopenable, open } from "../app/seal.server";
import { TABLES } from "../app/forget-shop.server";
import { HANDLERS } from "../app/worker/handlers.server";
import { aShop } from "./facts";
import { ShopifyInMemory } from "./shopify-in-memory";
import { shopifyTokens } from "./shopify";
import { belongingsOf, bothShopsAnew, secretOf, SHOPS, type Shop } from "./two-shops";

/** What is done for all shops at once, by nobody's wish: it hands each shop's work on under the shop's own name. */
const FOR_ALL: JobName[] = ["sweep", "remind"];

type OfAShop = { [Name in JobName]: (shop: Shop, id: string) => Jobs[Name] };

/** What each job is asked with: the shop, and an id that both shops have. */
const PAYLOADS: OfAShop = {
  webhook: (shop, id) => ({ shop, id }),
  publish: (shop) => ({ shop }),
  audit: (shop) => ({ shop }),
  look: (shop) => ({ shop }),
  sweep: () => ({}),
  "sweep-shop": (shop) => ({ shop }),
  "publish-products": (shop) => ({ shop }),
  "review-photos": (shop, id) => ({ shop, id }),
  "review-received": (shop, id) => ({ shop, id }),
  "author-mail": (shop, id) => ({ shop, reviewId: id, eventId: id }),
  "answer-mail": (shop, id) => ({ shop, questionId: id }),
  confirm: (shop, id) => ({ shop, id }),
  invitation: (shop, id) => ({ shop, id }),
  mail: (shop, id) => ({ shop, id }),
  cancellation: (shop, id) => ({ shop, id }),
  "cancel-order": (shop, id) => ({ shop, id }),
  remind: () => ({}),
  "remind-shop": (shop) => ({ shop }),
  "delete-files": (shop, id) => ({ shop, fileIds: [id] }),
  "review-import": (shop) => ({ shop }),
};

/** Those that find something to do in these shops. */
const WRITE: JobName[] = [
  ...(["webhook", "publish", "audit", "look", "sweep-shop", "publish-products"] as const),
  ...(["review-photos", "invitation", "cancellation"] as const),
];
const SPEAK: JobName[] = ["publish", "review-received", "cancellation", "delete-files"];

/** Found in the worker itself: one that is added tomorrow has to say here what it is asked with. */
const jobs = Object.keys(HANDLERS) as JobName[];
const ofAShop = jobs.filter((name) => !FOR_ALL.includes(name));

const work = (name: JobName, shop: Shop, id = "1") => {
  const run = HANDLERS[name] as (payload: unknown, now: Date) => Promise<void>;
  // What a job met that it will try again is no matter here.
  return run(PAYLOADS[name](shop, id), new Date()).catch((error: unknown) => error);
};

shopifyTokens();
/** What Shopify was asked, by the host that it was asked at. */
let asked: { host: string; body: string }[] = [];
const shops = new Map<string, ShopifyInMemory>();

beforeEach(async () => {
  const tokens = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    if (!url.pathname.includes("graphql")) return tokens(input, init);
    const body = String(init?.body);
    asked.push({ host: url.hostname, body });
    const { query, variables } = JSON.parse(body) as { query: string; variables: never };
    try {
      const admin = await shops.get(url.hostname)!.connect();
      return Response.json({ data: (await admin.query(query as never, variables)) as unknown });
    } catch {
      return new Response("", { status: 423 });
    }
  };
  shops.clear();
  for (const shop of SHOPS) shops.set(shop, new ShopifyInMemory(aShop({ shop })));
  await anew();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

/** Both shops, with what jobs work on that no page shows. */
async function anew() {
  await bothShopsAnew();
  const now = new Date();
  for (const shop of SHOPS) {
    await db.installation.upsert({
      ...{ where: { shop }, create: { shop, installedAt: now, scopes: [] }, update: {} },
    });
    await db.webhookDelivery.updateMany({
      where: { shop },
      data: { topic: "shop/update", payload: {} },
    });
    const of = { shop, id: "1", position: 0, alt: secretOf(shop), width: 1, height: 1 };
    await db.reviewPhoto.create({ data: { ...of, reviewId: "1", bytes: Buffer.from("x") } });
    await db.queuedMail.create({
      data: {
        ...{ shop, id: "1", name: "1", kind: "confirmation", about: "1", createdAt: now },
        ...{ wantedAt: now, dueAt: now, forgetAt: new Date(now.getTime() + 1e9) },
      },
    });
    await db.productPublication.create({
      data: { shop, productId: "1", asked: 1, published: 0, behindSince: now },
    });
  }
  asked = [];
}

/** All that the shop has, with what is sealed opened: bytes are written as `\\x…` in JSON. */
async function openedBelongings(shop: Shop): Promise<string> {
  const rows = await belongingsOf(shop);
  return rows.replace(/\\+x([0-9a-f]{40,})/g, (_, hex: string) => {
    try {
      return open(Buffer.from(hex, "hex"));
    } catch (error) {
      if (isUnopenable(error)) return "";
      throw error;
    }
  });
}

describe("the jobs", () => {
  it("are found, and each says what it is asked with", () => {
    expect(jobs.length).toBeGreaterThanOrEqual(20);
    expect(Object.keys(PAYLOADS).sort()).toEqual([...jobs].sort());
  });

  it("are each of one shop, unless they are of all", () => {
    const without = ofAShop.filter((name) => !("shop" in PAYLOADS[name](SHOPS[0], "1")));
    expect(without).toEqual([]);
  });

  it.each(ofAShop)(
    "%s: done for one shop it reads and changes nothing of another",
    async (name) => {
      const [shop, other] = SHOPS;
      const before = await belongingsOf(other);
      await work(name, shop);
      expect(await belongingsOf(other)).toBe(before);
      expect(await openedBelongings(shop)).not.toContain(secretOf(other));
      const elsewhere = ({ host, body }: (typeof asked)[number]) =>
        host !== shop || body.includes(secretOf(other));
      expect(asked.filter(elsewhere)).toEqual([]);
    },
  );

  it.each(ofAShop)("%s: does nothing with an id that only another shop has", async (name) => {
    const [shop, other] = SHOPS;
    for (const table of TABLES.filter((one) => one !== "Installation" && one !== "Session")) {
      await db.$executeRawUnsafe(`DELETE FROM "${table}" WHERE shop = $1`, shop);
    }
    const before = await belongingsOf(other);
    await work(name, shop);
    expect(await belongingsOf(other)).toBe(before);
    expect(await openedBelongings(shop)).not.toContain(secretOf(other));
  });

  it.each(FOR_ALL)("%s: hands each shop's work on under its own name", async (name) => {
    expect(await work(name, SHOPS[0])).toBeUndefined();
    const rows = await db.$queryRaw<{ data: { shop?: string } }[]>`
      SELECT data FROM pgboss.job WHERE name NOT IN ('sweep', 'remind')`;
    expect(rows.filter(({ data }) => !SHOPS.includes(data.shop as Shop))).toEqual([]);
    for (const [shop, other] of [SHOPS, [SHOPS[1], SHOPS[0]] as const]) {
      expect(await openedBelongings(shop)).not.toContain(secretOf(other));
    }
  });

  it("do ask and do write: the tests above are not empty", async () => {
    const wrote: string[] = [];
    const spoke: string[] = [];
    for (const name of ofAShop) {
      await anew();
      const before = await belongingsOf(SHOPS[0]);
      await work(name, SHOPS[0]);
      if ((await belongingsOf(SHOPS[0])) !== before) wrote.push(name);
      if (asked.length > 0) spoke.push(name);
    }
    expect(wrote).toEqual(expect.arrayContaining(WRITE));
    expect(spoke).toEqual(expect.arrayContaining(SPEAK));
  });
});
