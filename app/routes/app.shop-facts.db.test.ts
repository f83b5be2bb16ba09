import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { shopAnswer } from "../../tests/shop-answer";
import { aSessionToken, SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import { action } from "./app.shop-facts";

const shopify = shopifyTokens();

const shopIs = (name: string) => () =>
  Response.json({ data: shopAnswer(aShop({ shop: SHOP, name })) });

async function lookUp(): Promise<unknown> {
  const request = new Request("https://tillit.example/app/shop-facts", {
    method: "POST",
    headers: {
      authorization: `Bearer ${await aSessionToken()}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  return (await action({ request, params: {}, context: {} })).json();
}

/** How many publications wait now; they are taken away. */
async function publications(): Promise<number> {
  const boss = await startBoss();
  const jobs = await boss.findJobs("publish");
  await boss.deleteAllJobs();
  return jobs.length;
}

beforeEach(publications);
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("looking up the facts of a shop", () => {
  it("has the shop published when they have changed, and only then", async () => {
    shopify.adminApi = shopIs("Careful Goods");
    expect(await lookUp()).toEqual({ ok: true });
    expect(await publications()).toBe(1);
    await lookUp();
    expect(await publications()).toBe(0);

    shopify.adminApi = shopIs("Careful Goods AS");
    await lookUp();
    expect(await publications()).toBe(1);
  });

  it("tells why it could not, and keeps what was known", async () => {
    shopify.adminApi = shopIs("Careful Goods");
    await lookUp();
    shopify.adminApi = () => new Response("", { status: 403 });
    expect(await lookUp()).toEqual({ ok: false, problem: { code: "no-access" } });
    expect(await db.shopFacts.count()).toBe(1);
  });
});
