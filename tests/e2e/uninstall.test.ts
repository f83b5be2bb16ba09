import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { asMerchant, saveBadges } from "./app-door";
import { devStore, eventually } from "./dev-store";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser } from "./visitors";

const store = devStore(url);
const SHOP = "careful-goods.myshopify.com";
const WORDS = "Kryptert forbindelse";
const WANTED = {
  heading: {},
  badges: [{ claim: "encrypted-connection", text: {} }],
  seals: [],
};

const opensTheApp = () => asMerchant(SHOP, "/app/publication");

const shopperSees = async () => {
  const page = await fetch(`${url}/products/wool-blanket`);
  return (await page.text()).includes(WORDS);
};

const published = async () =>
  (await store.state()).metafields.some(({ namespace }) => namespace === "tillit");

const installation = async () => {
  const [row] = await inAppDatabase<{ gone: Date | null; scopes: string[] }>(
    `select "uninstalledAt" as gone, scopes from "Installation" where shop = $1`,
    [SHOP],
  );
  return row;
};

const isGone = async () => ((await installation())?.gone ?? null) !== null;

/** Every table of the database, pg-boss's too, in which a row names the shop. */
async function tablesThatNameTheShop(): Promise<string[]> {
  const tables = await inAppDatabase<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const asked = tables.map(
    ({ name }) => `select '${name}' as name where exists
      (select from ${name} as t where position('${SHOP}' in t::text) > 0)`,
  );
  const found = await inAppDatabase<{ name: string }>(asked.join(" union all "));
  return found.map(({ name }) => name);
}

const TWO_DAYS_LATER = () => new Date(Date.now() + 49 * 60 * 60 * 1000);

const handled = async (topic: string) =>
  (
    await inAppDatabase(
      `select from "WebhookDelivery" where topic = $1 and "handledAt" is not null`,
      [topic],
    )
  ).length > 0;

beforeAll(async () => {
  await startAnew(store, "careful");
  await opensTheApp();
  await saveBadges(SHOP, WANTED, 0);
  await store.placeBlock("badges");
  await eventually("the badge on the storefront", shopperSees);
});
afterAll(closeBrowser);

describe("an app that is uninstalled", () => {
  it("has no token any more, and shows nothing on the storefront", async () => {
    expect(await inAppDatabase(`select from "Session" where shop = $1`, [SHOP])).toHaveLength(1);
    await store.uninstall();
    await eventually("the end to be noted", isGone);
    expect(await inAppDatabase(`select from "Session" where shop = $1`, [SHOP])).toEqual([]);
    expect(await shopperSees()).toBe(false);
    expect((await opensTheApp()).ok).toBe(false);
  });

  it("publishes what was saved by itself when it is installed and opened again", async () => {
    await store.install();
    expect(await published()).toBe(false);
    const opened = (await (await opensTheApp()).json()) as { state: string };
    // Never the "published" of before, while the storefront has nothing.
    expect(opened.state === "publishing" || (await published())).toBe(true);
    await eventually("the publication", published);
    await store.placeBlock("badges");
    expect(await shopperSees()).toBe(true);
    await eventually("the merchant to be told", async () => {
      const status = (await (await opensTheApp()).json()) as { state: string };
      return status.state === "published";
    });
  });
});

describe("app/scopes_update", () => {
  it("is known to the app, whether a scope was granted or taken back", async () => {
    await store.changeScopes({ grant: ["write_files"] });
    await eventually("the grant", async () =>
      (await installation())?.scopes.includes("write_files"),
    );
    await store.changeScopes({ revoke: ["write_files"] });
    await eventually(
      "the loss",
      async () => !(await installation())?.scopes.includes("write_files"),
    );
  });
});

describe("customers/data_request", () => {
  it("gives a file that the merchant downloads from the privacy page", async () => {
    const payload = {
      shop_domain: SHOP,
      customer: { id: 191167, email: "kari@example.no", phone: "+4722334455" },
      orders_requested: [299938],
      data_request: { id: 9999 },
    };
    await store.webhook("customers/data_request", payload);
    await eventually("the answer", () => handled("customers/data_request"));

    const someone = merchant(await aVisitor({ acceptDownloads: true }), url);
    await someone.opens("/privacy");
    const downloads = someone.page.waitForEvent("download");
    await someone.app.getByRole("button", { name: /9999/ }).click();
    const download = await downloads;
    expect(download.suggestedFilename()).toBe("data-request-9999.json");
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      app: "Tillit",
      shop: SHOP,
      customer: { id: "191167" },
    });
    expect(text).not.toMatch(/kari@|4722334455/);
    await someone.page.close();
  });
});

describe("shop/redact", () => {
  const redact = () => store.webhook("shop/redact", undefined, 1, false, TWO_DAYS_LATER());

  it("leaves a shop alone that has installed the app again meanwhile", async () => {
    await redact();
    await eventually("the delivery to be handled", () => handled("shop/redact"));
    expect(await inAppDatabase(`select from "Setting" where shop = $1`, [SHOP])).toHaveLength(1);
    expect(await isGone()).toBe(false);
    expect((await opensTheApp()).ok).toBe(true);
  });

  it("leaves no row of a shop that is gone, in any table", async () => {
    await store.uninstall();
    await eventually("the end to be noted", isGone);
    expect(await tablesThatNameTheShop()).toEqual(
      expect.arrayContaining([`public."Setting"`, `public."ShopFacts"`, `public."DataRequest"`]),
    );
    await redact();
    await eventually(
      "every table to be free of it",
      async () => (await tablesThatNameTheShop()).length === 0,
    );
  });
});
