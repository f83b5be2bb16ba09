import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "../db.server";
import { stopBoss } from "../jobs.server";
import { markProducts } from "../trust/reviews/request-product-publication.server";
import { lateProducts } from "./product-publications.server";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => void (await db.productPublication.deleteMany()));
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const mark = (id = "1", shop = SHOP) => db.$transaction((tx) => markProducts(tx, shop, [id]));
/** As if what was asked for so far had been asked for earlier. */
const secondsPass = (seconds: number) =>
  db.$executeRaw`UPDATE "ProductPublication"
    SET "behindSince" = "behindSince" - make_interval(secs => ${seconds})`;
const settle = () => db.$executeRaw`UPDATE "ProductPublication" SET published = asked`;
const fails = (productId: string, code: string, problemAt = NOW) =>
  db.productPublication.updateMany({
    where: { shop: SHOP, productId },
    data: { problem: { code, detail: "inside" }, problemAt },
  });

describe("products that wait to be published", () => {
  it("are none of a shop's business within the first minute", async () => {
    await mark();
    await secondsPass(50);
    expect(await lateProducts(SHOP)).toEqual({ count: 0, problem: null });
  });

  it("are late after it, whatever else changes on them meanwhile", async () => {
    await mark();
    await mark("2");
    await secondsPass(70);
    await mark();
    await mark("3");
    expect(await lateProducts(SHOP)).toEqual({ count: 2, problem: null });
    expect(await lateProducts(OTHER)).toEqual({ count: 0, problem: null });
  });

  it("are no longer late once they are published, and have a minute anew after the next change", async () => {
    await mark();
    await secondsPass(70);
    await settle();
    expect(await lateProducts(SHOP)).toMatchObject({ count: 0 });
    await mark();
    expect(await lateProducts(SHOP)).toMatchObject({ count: 0 });
    await secondsPass(70);
    expect(await lateProducts(SHOP)).toMatchObject({ count: 1 });
  });

  it("are told of at once when they could not be, with the last reason, and nothing of the inside", async () => {
    await mark();
    await mark("2");
    await fails("1", "refused", new Date(NOW.getTime() - 1));
    await fails("2", "throttled");
    expect(await lateProducts(SHOP)).toEqual({ count: 2, problem: { code: "throttled" } });
    await fails("2", "of-a-newer-version");
    expect(await lateProducts(SHOP)).toEqual({ count: 2, problem: { code: "unexpected" } });
  });
});
