import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aShop } from "../tests/facts";
import { proxied } from "../tests/proxied";
import { shopifyTokens } from "../tests/shopify";
import { ShopifyInMemory } from "../tests/shopify-in-memory";
import { bothShopsAnew, SHOPS } from "../tests/two-shops";
import { db } from "./db.server";
import { handleError } from "./entry.server";
import { stopBoss, type JobName } from "./jobs.server";
import { log } from "./log.server";
import { within } from "./log-context.server";
import { action as withdraw } from "./routes/proxy.withdraw";
import { action as cancel } from "./routes/proxy.cancel";
import { action as review } from "./routes/proxy.review";
import { action as question } from "./routes/proxy.questions";
import { reportGivenUp, tried } from "./worker.server";
import { HANDLERS } from "./worker/handlers.server";

const [SHOP] = SHOPS;

/** All that stands in these shops of a person, or of a merchant's words, has this in it: see tests/two-shops.ts. */
const MARK = "MARK-OF-WOOLLY";

const PERSON = {
  name: "Ingrid Hemmelig",
  email: "ingrid.hemmelig@example.no",
  order: "HEMMELIG-1042",
  phone: "+47 912 34 567",
};
const SECRETS = ["test-secret", Buffer.alloc(32, 7).toString("base64"), "shpat_0123456789abcdef"];

/** What the app's own log writes, caught where it leaves. */
const lines: string[] = [];
const text = () => lines.join("");
const stream = (log as unknown as Record<symbol, { write(line: string): void }>)[
  pino.symbols.streamSym as unknown as symbol
]!;

const silent = log.level;
beforeAll(() => {
  vi.spyOn(stream, "write").mockImplementation((line) => void lines.push(line));
  log.level = "trace";
});
afterAll(async () => {
  log.level = silent;
  vi.restoreAllMocks();
  await stopBoss();
  await db.$disconnect();
});

shopifyTokens();
let shopify: "well" | "in trouble" = "well";
beforeEach(async () => {
  shopify = "well";
  const tokens = globalThis.fetch;
  const admin = await new ShopifyInMemory(aShop({ shop: SHOP })).connect();
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    if (!url.pathname.includes("graphql")) return tokens(input, init);
    // Shopify likes to repeat what it was asked, and here it repeats a person and a token, too.
    if (shopify === "in trouble") {
      const message = `${PERSON.email} is no address, shpat_0123456789abcdef no token`;
      return Response.json({ errors: [{ message }] });
    }
    const { query, variables } = JSON.parse(String(init?.body)) as Record<string, never>;
    return Response.json({
      data: (await admin.query(query as never, variables as never)) as object,
    });
  };
  await bothShopsAnew();
  lines.splice(0);
});

function expectNothingOfAnybody() {
  for (const told of [MARK, ...Object.values(PERSON), "Hemmelig", ...SECRETS]) {
    expect(text().toLowerCase(), told).not.toContain(told.toLowerCase());
  }
}

const everyJob = () =>
  Promise.all(
    (Object.keys(HANDLERS) as JobName[]).map((name) => {
      const ids = { id: "1", reviewId: "1", eventId: "1", questionId: "1", fileIds: ["1"] };
      const job = { id: `job-${name}`, name, data: { shop: SHOP, ...ids } };
      return tried(name, job as never).catch(() => undefined);
    }),
  );

const REFUSING = ["Withdrawal", "Review", "ProductQuestion", "CancellationRequest"];

/** Whatever is written there is refused, with the row in what the database says. */
async function whileRefused(run: () => Promise<void>) {
  for (const table of REFUSING) {
    await db.$executeRawUnsafe(
      `ALTER TABLE "${table}" ADD CONSTRAINT nothing CHECK (false) NOT VALID`,
    );
  }
  await run().finally(async () => {
    for (const table of REFUSING) {
      await db.$executeRawUnsafe(`ALTER TABLE "${table}" DROP CONSTRAINT nothing`);
    }
  });
}

const DOORS = { withdraw, cancel, review, questions: question };

const everyDoor = async () => void (await Promise.all(Object.entries(DOORS).map(knock)));

async function knock([page, action]: [string, (typeof DOORS)[keyof typeof DOORS]]) {
  const fields = { ...PERSON, title: PERSON.name, body: PERSON.name, rating: "5", product: "1" };
  const more = { extent: "whole-order", act: "confirm", key: "k".repeat(32), form: "1" };
  const body = new URLSearchParams({ ...fields, ...more });
  const request = proxied(page, { shop: SHOP, body, query: { lang: "nb", product: "1" } });
  const context = { requestId: `request-${page}`, method: "POST", route: `/proxy/${page}` };
  await within(context, async () => {
    try {
      await action({ request, params: {}, context: {} });
    } catch (error) {
      if (error instanceof Response) return;
      handleError(error, { request, params: {}, context: {} } as never);
    }
  });
}

describe("the log", () => {
  it("names nobody and no secret, whatever the jobs do", async () => {
    await everyJob();
    expectNothingOfAnybody();
  });

  it("names nobody and no secret when Shopify repeats what it was asked, and says which job it was", async () => {
    shopify = "in trouble";
    await everyJob();
    expectNothingOfAnybody();
    const failed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(failed).toContainEqual(
      expect.objectContaining({ level: 40, job: "publish", jobId: "job-publish" }),
    );
  });

  it("names nobody when a shopper's forms are taken", async () => {
    await everyDoor();
    expectNothingOfAnybody();
  });

  it("names nobody when the database quotes the row that it refuses, and says which request it was", async () => {
    await whileRefused(everyDoor);
    expect(text()).toContain('"requestId":"request-withdraw"');
    expect(text()).toContain("violates check constraint");
    expectNothingOfAnybody();
  });

  it("names nobody in what is said of a job that was given up", async () => {
    const output = { name: "Error", message: `${PERSON.email} ate it`, row: { name: PERSON.name } };
    await reportGivenUp({ sourceName: "mail", data: { shop: SHOP }, output } as never, new Date());
    expect(text()).toContain("ALARM");
    expectNothingOfAnybody();
  });

  it("hides a token, a key and an address wherever they stand in a line", () => {
    const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";
    log.info(
      { a: { b: { c: { d: `Bearer ${SECRETS[2]}` } } } },
      `${SECRETS[0]} and ${PERSON.email}`,
    );
    log.error({ err: new Error(`to <${PERSON.email}>: ${SECRETS[1]}, ${jwt}`) }, "no");
    expect(lines).toHaveLength(2);
    expectNothingOfAnybody();
    expect(text()).not.toContain(jwt);
    expect(text()).toContain("[address]");
  });
});
