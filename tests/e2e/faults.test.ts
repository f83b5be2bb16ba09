import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { asMerchant, processId, publicationOf, saveBadges } from "./app-door";
import { devStore, eventually } from "./dev-store";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser } from "./visitors";

const store = devStore(url);
const SHOP = "careful-goods.myshopify.com";
const A_MINUTE = 60;
/** In milliseconds: a minute for the failure, a minute for the recovery, and some. */
const LONG = 150_000;

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

const FAILED = `select from "Publication" where shop = $1 and "problemAt" >= "requestedAt"`;
const failedOnce = () =>
  eventually(
    "a publication to have failed",
    async () => (await inAppDatabase(FAILED, [SHOP])).length > 0,
    A_MINUTE,
  );

beforeEach(async () => {
  await startAnew(store, "careful");
  await store.placeBlock("badges");
  // Opening the app is what gives it its token.
  const someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  const isThere = async () => ["published", "nothing"].includes((await publicationOf(SHOP)).state);
  await eventually("the first publication", isThere, A_MINUTE);
  await someone.page.close();
});
afterAll(async () => {
  for (const where of ["admin-api", "token", "webhooks"]) await store.fault(where, "500", 0);
  await closeBrowser();
});

describe("what was saved", () => {
  it.each([
    ["Shopify slows us down", "throttle", undefined],
    ["Shopify answers 500", "500", undefined],
    ["Shopify's answers are cut off in the middle", "truncate", undefined],
    ["Shopify refuses the values with userErrors", "refuse", "mutation"],
  ] as const)(
    "reaches the storefront within a minute of recovery when %s",
    async (_, kind, only) => {
      await store.fault("admin-api", kind, 1000, only);
      expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
      expect(await saved()).toContain("shop-since");
      await failedOnce();
      expect(await published()).toBe(false);
      await store.fault("admin-api", kind, 0);
      await eventually("the storefront to be right", published, A_MINUTE);
    },
    LONG,
  );

  it(
    "reaches the storefront within a minute of recovery when the token is refused",
    async () => {
      await store.fault("token", "refuse", 1000);
      await store.expireTokens();
      expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
      expect(await saved()).toContain("shop-since");
      await failedOnce();
      expect(await store.faultsLeft("token")).toBeLessThan(1000);
      expect(await published()).toBe(false);
      await store.fault("token", "refuse", 0);
      await eventually("the storefront to be right", published, A_MINUTE);
    },
    LONG,
  );

  it(
    "is there, and on the storefront, when the process is killed between save and publish",
    async () => {
      await store.fault("admin-api", "timeout", 1000);
      expect((await saveBadges(SHOP, WANTED, 0)).ok).toBe(true);
      process.kill(processId(), "SIGKILL");
      expect(await published()).toBe(false);
      await store.fault("admin-api", "timeout", 0);
      await eventually("the storefront to be right", published, A_MINUTE);
      expect(await saved()).toContain("shop-since");
      const shopper = await aVisitor();
      await shopper.goto(`${url}/products/wool-blanket`);
      expect(await badgesOf(shopper)).toHaveLength(2);
      await shopper.close();
    },
    LONG,
  );

  it(
    "is called saved but not on the storefront yet, with the reason and a way to try again",
    async () => {
      const someone = merchant(await aVisitor(), url);
      await someone.opens("/badges");
      await store.fault("admin-api", "refuse", 1000, "mutation");
      await someone.adds("Kryptert forbindelse");
      await someone.saves();
      await someone.app
        .getByText("Saved, not on your storefront yet")
        .waitFor({ timeout: A_MINUTE * 1000 });
      await someone.app.getByText("Shopify refused it.", { exact: false }).waitFor();
      await store.fault("admin-api", "refuse", 0);
      await someone.app.getByRole("button", { name: "Try again now" }).click();
      await someone.seesPublished(A_MINUTE);
      await someone.page.close();
    },
    LONG,
  );

  it(
    "survives a metafield that was changed or deleted behind our back",
    async () => {
      await saveBadges(SHOP, WANTED, 0);
      await eventually("the first publication", published, A_MINUTE);
      await store.forgeMetafield("badges", '{"badges":[]}');
      await asMerchant(SHOP, "/app/publication", {});
      await eventually("the storefront to be right again", published, A_MINUTE);
      await store.forgeMetafield("badges", null);
      await asMerchant(SHOP, "/app/publication", {});
      await eventually("the storefront to be right again", published, A_MINUTE);
    },
    LONG,
  );
});
