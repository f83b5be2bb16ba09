import { afterAll, expect, it } from "vitest";
import { exampleOf } from "../../tests/examples";
import { aShop } from "../../tests/facts";
import { aSessionToken, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { stopBoss } from "../jobs.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { action } from "./app.settings.$name";

shopifyTokens();

const NO_BADGES = { heading: {}, badges: [], seals: [] };

async function send(body: string, name = "badges"): Promise<Response> {
  const request = new Request(`https://tillit.example/app/settings/${name}`, {
    method: "POST",
    body,
    headers: {
      authorization: `Bearer ${await aSessionToken()}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  return action({ request, params: { name }, context: {} }).catch(
    (thrown: unknown) => thrown as Response,
  );
}

afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const A_FORM = JSON.stringify({ value: NO_BADGES, revision: 0 });

it.each([
  [404, "a setting that is none", A_FORM, "toString"],
  [400, "half a form", A_FORM.slice(0, 20), "badges"],
  [400, "a form without its revision", JSON.stringify({ value: NO_BADGES }), "badges"],
  [400, "a revision past all", JSON.stringify({ value: NO_BADGES, revision: 2 ** 31 }), "badges"],
  [413, "a hundred times a form", A_FORM + " ".repeat(1_000_000), "badges"],
])("a forged save is answered %i when it sends %s", async (status, _, body, name) => {
  expect((await send(body, name)).status).toBe(status);
  expect(await db.setting.count()).toBe(0);
});

it("who wrote more than a storefront takes hears by how much", async () => {
  const shop = "careful-goods.myshopify.com";
  await storeShopFacts(db, shop, aShop({ shop }), new Date());
  const { largest: value } = exampleOf("questions");
  const answer = await send(JSON.stringify({ value, revision: 0 }), "questions");
  expect(await answer.json()).toMatchObject({
    problems: [{ code: "too-large-to-publish", values: { max: 128 } }],
  });
});

it("a language called __proto__ is none, and changes nothing else", async () => {
  const value = `{"heading":{"__proto__":"Hi","en":"Hello"},"badges":[],"seals":[]}`;
  const answer = await send(`{"value":${value},"revision":0}`);
  expect(await answer.json()).toMatchObject({ ok: true, value: { heading: { en: "Hello" } } });
  expect(({} as Record<string, unknown>).en).toBeUndefined();
});
