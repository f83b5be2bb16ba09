import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { asMerchant, processId, saveBadges } from "./app-door";
import { devStore, eventually } from "./dev-store";
import { merchant } from "./merchant";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser } from "./visitors";

const url = inject("demoUrl");
const store = devStore(url);
const SHOP = "careful-goods.myshopify.com";
const A_MINUTE = 60;

const WANTED = {
  heading: {},
  badges: [
    { claim: "encrypted-connection", text: {} },
    { claim: "shop-since", text: {} },
  ],
  seals: [],
};

const published = async () =>
  (await store.state()).metafields.some(
    ({ namespace, key, value }) =>
      namespace === "tillit" && key === "badges" && value.includes("2019"),
  );

const saved = async () =>
  (
    await inAppDatabase<{ value: string }>(
      `select value::text as value from "Setting" where shop = $1`,
      [SHOP],
    )
  )
    .map(({ value }) => value)
    .join();

beforeEach(async () => {
  await startAnew(store, "careful");
  await store.placeBlock("badges");
  // Opening the app is what gives it its token.
  const someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  await eventually("the first publication", async () => {
    const answer = await asMerchant(SHOP, "/app/publication");
    return (
      answer.ok &&
      ["published", "nothing"].includes(((await answer.json()) as { state: string }).state)
    );
  });
  await someone.page.close();
});
afterAll(async () => {
  for (const where of ["admin-api", "token", "webhooks"]) await store.fault(where, "500", 0);
  await closeBrowser();
});

describe("what was saved", () => {
  it.each([
    ["Shopify slows us down", "admin-api", "throttle", 12],
    ["Shopify answers 500", "admin-api", "500", 12],
    ["Shopify's answers are cut off in the middle", "admin-api", "truncate", 12],
    ["Shopify refuses the values with userErrors", "admin-api", "refuse", 3],
  ])(
    "reaches the storefront within a minute of recovery when %s",
    async (_, where, kind, count) => {
      await store.fault(where, kind, count, kind === "refuse" ? "mutation" : undefined);
      expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
      expect(await saved()).toContain("shop-since");
      await eventually(
        "the fault to have been met",
        async () => (await store.faultsLeft(where)) < count,
      );
      await store.fault(where, kind, 0);
      await eventually("the storefront to be right", published, A_MINUTE);
    },
  );

  it("reaches the storefront within a minute of recovery when the token is refused", async () => {
    await inAppDatabase(`delete from "Session"`);
    await store.fault("token", "refuse", 100);
    const someone = merchant(await aVisitor(), url);
    const answer = await asMerchant(SHOP, "/app/settings/badges", { value: WANTED, revision: 0 });
    expect(answer.ok).toBe(false);
    await store.fault("token", "refuse", 0);
    expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
    await eventually("the storefront to be right", published, A_MINUTE);
    await someone.page.close();
  });

  it("is there, and on the storefront, when the process is killed between save and publish", async () => {
    await store.fault("admin-api", "timeout", 100);
    expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
    process.kill(processId(), "SIGKILL");
    expect(await published()).toBe(false);
    await store.fault("admin-api", "timeout", 0);
    await eventually("the storefront to be right", published, A_MINUTE);
    expect(await saved()).toContain("shop-since");
    const shopper = await aVisitor();
    await shopper.goto(`${url}/products/wool-blanket`);
    expect(await badgesOf(shopper)).toHaveLength(2);
  }, 120_000);

  it("is called saved but not on the storefront yet, with the reason and a way to try again", async () => {
    const someone = merchant(await aVisitor(), url);
    await someone.opens("/badges");
    await store.fault("admin-api", "refuse", 100, "mutation");
    await someone.adds("Kryptert forbindelse");
    await someone.saves();
    await someone.app.getByText("Saved, not on your storefront yet").waitFor({ timeout: 30_000 });
    await someone.app.getByText("Shopify refused it.", { exact: false }).waitFor();
    await store.fault("admin-api", "refuse", 0);
    await someone.app.getByRole("button", { name: "Try again now" }).click();
    await someone.seesPublished(A_MINUTE);
    await someone.page.close();
  });

  it("survives a metafield that was changed or deleted behind our back", async () => {
    await saveBadges(SHOP, WANTED, 0);
    await eventually("the first publication", published);
    await store.forgeMetafield("badges", '{"badges":[]}');
    await asMerchant(SHOP, "/app/publication", {});
    await eventually("the storefront to be right again", published, A_MINUTE);
    await store.forgeMetafield("badges", null);
    await asMerchant(SHOP, "/app/publication", {});
    await eventually("the storefront to be right again", published, A_MINUTE);
  });
});
