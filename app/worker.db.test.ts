import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SHOP, shopifyTokens } from "../tests/shopify";
import { exchangeSessionToken } from "./access-token.server";
import { aShop } from "../tests/facts";
import { shopAnswer } from "../tests/shop-answer";
import { db } from "./db.server";
import { recordInstallation, recordUninstallation } from "./installations.server";
import { DEAD_LETTERS, enqueue, startBoss, stopBoss } from "./jobs.server";
import { log } from "./log.server";
import { storeSession } from "./session-storage.server";
import { recordProblem } from "./storefront/publication-outcome.server";
import { publicationStatus } from "./storefront/publication-status.server";
import { requestPublication } from "./storefront/request-publication.server";
import { HANDLERS } from "./worker/handlers.server";
import { reportGivenUp, startWorking, stopWorking } from "./worker.server";

const shopify = shopifyTokens();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const adminAnswer = () =>
  Response.json({
    data: {
      ...shopAnswer(aShop({ shop: SHOP })),
      currentAppInstallation: { id: "gid://shopify/AppInstallation/1", metafields: { nodes: [] } },
    },
  });

const published = () => db.publication.findUnique({ where: { shop: SHOP } });
const publishStates = async () =>
  (await (await startBoss()).findJobs("publish")).map(({ state }) => state);

beforeEach(async () => {
  await (await startBoss()).deleteAllJobs();
  await db.publication.deleteMany();
  await db.installation.deleteMany();
  shopify.adminApi = adminAnswer;
  await recordInstallation(SHOP, [], new Date());
  const answer = await exchangeSessionToken(SHOP, "any", new Date());
  if (answer.ok) await storeSession(answer.session, new Date());
});
afterEach(() => stopWorking());
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("the worker", () => {
  it("publishes a shop soon after it was asked to", async () => {
    await startWorking();
    await enqueue(null, "publish", { shop: SHOP });
    await vi.waitFor(
      async () => expect((await published())?.publishedAt).toBeInstanceOf(Date),
      4000,
    );
  });

  it("tries again until Shopify is well", async () => {
    let failures = 1;
    shopify.adminApi = () => (failures-- > 0 ? new Response("", { status: 423 }) : adminAnswer());
    await startWorking();
    await enqueue(null, "publish", { shop: SHOP });
    await vi.waitFor(async () => expect(await publishStates()).toEqual(["retry"]), 4000);
    await vi.waitFor(
      async () => expect((await published())?.publishedAt).toBeInstanceOf(Date),
      15_000,
    );
  });

  it("does not pile up tries of the same work while Shopify is away", async () => {
    shopify.adminApi = () => new Response("", { status: 423 });
    await enqueue(null, "publish", { shop: SHOP });
    await startWorking();
    await vi.waitFor(async () => expect(await publishStates()).toEqual(["retry"]), 4000);
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() + interval '1 hour' WHERE name = 'publish'`;
    await enqueue(null, "publish", { shop: SHOP });
    await vi.waitFor(
      async () => expect((await publishStates()).sort()).toEqual(["completed", "retry"]),
      4000,
    );
  });

  it("leaves what failed to a try that waits, and does not wait for its time", async () => {
    let failures = 2;
    shopify.adminApi = () => (failures-- > 0 ? new Response("", { status: 423 }) : adminAnswer());
    await enqueue(null, "publish", { shop: SHOP });
    await startWorking();
    await vi.waitFor(async () => expect(await publishStates()).toEqual(["retry"]), 4000);
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() + interval '1 hour' WHERE name = 'publish'`;
    await enqueue(null, "publish", { shop: SHOP });
    await vi.waitFor(
      async () => expect(await publishStates()).toEqual(["completed", "completed"]),
      8000,
    );
    expect(failures).toBeLessThan(0);
  });

  it("finishes the job in hand before it stops", async () => {
    await startWorking();
    let asked = false;
    const quickly = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      asked = true;
      await pause(300);
      return quickly(...request);
    };
    await enqueue(null, "publish", { shop: SHOP });
    await vi.waitFor(() => expect(asked).toBe(true), 4000);
    expect((await published())?.publishedAt ?? null).toBeNull();
    await stopWorking();
    expect((await published())?.publishedAt).toBeInstanceOf(Date);
    expect(await publishStates()).toEqual(["completed"]);
  });

  it("leaves a shop in peace that has left", async () => {
    await recordUninstallation(SHOP, new Date());
    await HANDLERS.publish({ shop: SHOP }, new Date());
    expect(shopify.used).toEqual([]);
  });

  it("does not start a second time over what cannot be mended by trying again", async () => {
    await db.setting.create({
      data: {
        shop: SHOP,
        name: "badges",
        value: { badges: "broken" },
        revision: 1,
        savedAt: new Date(),
      },
    });
    await expect(HANDLERS.publish({ shop: SHOP }, new Date())).resolves.toBeUndefined();
    await db.setting.deleteMany();
  });
});

describe("a job that was given up", () => {
  const giveUp = async () => {
    const boss = await startBoss();
    await boss.send("publish", { shop: SHOP }, { retryLimit: 0 });
    const [job] = await boss.fetch("publish");
    await boss.fail("publish", job?.id ?? "", { message: "never" });
    return async () => (await boss.findJobs(DEAD_LETTERS)).map(({ state }) => state);
  };

  const aGivenUpPublish = {
    sourceName: "publish",
    data: { shop: SHOP },
    output: {},
  };

  it("is reported once by the worker", async () => {
    const said = vi.spyOn(log, "error");
    const states = await giveUp();
    expect(await states()).toEqual(["created"]);
    await startWorking();
    await vi.waitFor(async () => expect(await states()).toEqual(["completed"]), 4000);
    expect(said.mock.calls).toMatchObject([
      [
        { job: "publish", payload: { shop: SHOP }, reason: { message: "never" } },
        expect.stringContaining("ALARM"),
      ],
    ]);
    said.mockRestore();
  });

  it("leaves no merchant waiting for a publication that nobody works on", async () => {
    const asked = new Date();
    await db.$transaction((tx) => requestPublication(tx, SHOP, asked));
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "publishing" });
    await reportGivenUp(aGivenUpPublish, new Date());
    expect(await publicationStatus(SHOP)).toMatchObject({
      state: "failed",
      problem: { code: "unexpected" },
    });
  });

  it("does not hide a reason that is known", async () => {
    const asked = new Date();
    await db.$transaction((tx) => requestPublication(tx, SHOP, asked));
    await recordProblem(SHOP, asked, asked, { code: "refused", detail: "" });
    await reportGivenUp(aGivenUpPublish, new Date());
    expect(await publicationStatus(SHOP)).toMatchObject({ problem: { code: "refused" } });
  });
});

describe("the nightly sweep", () => {
  it("comes to every shop that has the app, one after another, and tidies up", async () => {
    const now = new Date();
    await recordInstallation("second.myshopify.com", [], now);
    await recordInstallation("gone.myshopify.com", [], now);
    await recordUninstallation("gone.myshopify.com", now);
    await db.dataRequest.create({
      data: {
        shop: SHOP,
        id: "1",
        requestedAt: now,
        expiresAt: new Date(now.getTime() - 1),
        file: {},
      },
    });
    await HANDLERS.sweep({}, now);

    const jobs = await (await startBoss()).findJobs<{ shop: string }>("sweep-shop");
    expect(jobs.map(({ data }) => data.shop).sort()).toEqual([SHOP, "second.myshopify.com"]);
    expect(new Set(jobs.map(({ startAfter }) => startAfter.getTime())).size).toBe(2);
    expect(await db.dataRequest.count()).toBe(0);
  });

  it("comes to very many shops in one go", async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `shop-${n}.myshopify.com`);
    await db.installation.createMany({
      data: many.map((shop) => ({ shop, installedAt: new Date(), scopes: [] })),
    });
    for (const night of [1, 2]) {
      await HANDLERS.sweep({}, new Date());
      const [row] = await db.$queryRaw<{ jobs: bigint; shops: bigint }[]>`
        SELECT count(*) jobs, count(DISTINCT data->>'shop') shops FROM pgboss.job WHERE name = 'sweep-shop'`;
      expect(row, `night ${night}`).toEqual({ jobs: 10_001n, shops: 10_001n });
    }
  }, 10_000);

  it("has each shop published", async () => {
    await HANDLERS["sweep-shop"]({ shop: SHOP }, new Date());
    expect(await publishStates()).toEqual(["created"]);
  });

  it("has an import gone on with whose job was given up", async () => {
    await HANDLERS["sweep-shop"]({ shop: SHOP }, new Date());
    const jobs = await (await startBoss()).findJobs("review-import");
    expect(jobs.map(({ data }) => data)).toEqual([{ shop: SHOP }]);
  });
});

describe("the hourly reminder", () => {
  it("asks for each shop with an open withdrawal in one go, once however often it comes", async () => {
    const now = new Date();
    const many = Array.from({ length: 2_500 }, (_, n) => `shop-${n}.myshopify.com`);
    await db.installation.createMany({
      data: many.map((shop) => ({ shop, installedAt: now, scopes: [] })),
    });
    await db.withdrawal.createMany({
      data: many.map((shop) => ({
        ...{ shop, id: "w1", number: 1, submittedAt: now, keepUntil: now },
        ...{ textHash: "", hash: "" },
      })),
    });
    for (const hour of [1, 2]) {
      await HANDLERS.remind({}, now);
      const [row] = await db.$queryRaw<{ jobs: bigint; shops: bigint }[]>`
        SELECT count(*) jobs, count(DISTINCT data->>'shop') shops FROM pgboss.job WHERE name = 'remind-shop'`;
      expect(row, `hour ${hour}`).toEqual({ jobs: 2_500n, shops: 2_500n });
    }
  });
});
