import { beforeEach, describe, expect, it } from "vitest";
import { aShop, NOW } from "../../tests/facts";
import { ShopifyInMemory } from "../../tests/shopify-in-memory";
import type { Admin } from "../admin-api/admin.server";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { saveSetting } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import type { TermsForLiquid } from "../trust/terms/liquid";
import { NO_TERMS, type Terms } from "../trust/terms/terms";
import { allTerms } from "../trust/terms/versions.server";
import { publish } from "./publish.server";

const SHOP = aShop().shop;
const DAY = 24 * 60 * 60 * 1000;

let shopify: ShopifyInMemory;
let policy: Record<string, string>;
let asked: string[];

/** Shopify with a policy that the merchant edits there. */
async function connect(): Promise<Admin> {
  const known = await shopify.connect();
  const query = (document: string, variables: { locale?: string }): Promise<unknown> => {
    const [, operation = ""] = /query (TermsOf\w+)/.exec(document) ?? [];
    if (operation === "") return known.query(document as never, variables as never);
    asked.push(operation);
    const translated = policy[variables.locale ?? "nb"];
    const body = translated ?? "";
    const translations = translated === undefined ? [] : [{ key: "body", value: translated }];
    const shopPolicies = [{ type: "TERMS_OF_SERVICE", body, translations }];
    return Promise.resolve({ shop: { shopPolicies } });
  };
  return { shop: SHOP, query } as unknown as Admin;
}

const publishOn = (day: number) => publish(SHOP, new Date(NOW.getTime() + day * DAY), connect);
const shown = () => shopify.shown("terms") as TermsForLiquid | undefined;

async function saved(value: Partial<Terms>) {
  const row = await db.setting.findFirst({ where: { shop: SHOP } });
  const revision = row?.revision ?? 0;
  const outcome = await saveSetting(db, SHOP, "terms", { ...NO_TERMS, ...value }, revision, NOW);
  expect(outcome).toMatchObject({ ok: true });
}

beforeEach(async () => {
  await db.setting.deleteMany();
  await db.termsVersion.deleteMany();
  await db.publication.deleteMany();
  await recordInstallation(SHOP, [], NOW);
  await storeShopFacts(db, SHOP, aShop(), NOW);
  shopify = new ShopifyInMemory(aShop());
  policy = { nb: "<p>Vilkår</p>", en: "<p>Terms</p>" };
  asked = [];
});

describe("terms that are Shopify's terms of service", () => {
  it("are a version, in all languages, before the storefront names them", async () => {
    await saved({ source: "policy" });
    expect(await publishOn(0)).toMatchObject({ ok: true });
    const [first] = await allTerms(SHOP);
    expect(first).toMatchObject({ number: 1, source: "policy", texts: policy, publishedAt: NOW });
    expect(shown()?.word).toBe(`stated, version 1, ${first?.hash}`);
  });

  it("are no new version until somebody changes them there, in any language", async () => {
    await saved({ source: "policy" });
    await publishOn(0);
    await publishOn(1);
    policy = { ...policy, en: "<p>Other terms</p>" };
    await publishOn(2);
    expect((await allTerms(SHOP)).map(({ texts }) => texts["en"])).toEqual([
      "<p>Other terms</p>",
      "<p>Terms</p>",
    ]);
    expect(shown()?.number).toBe(2);
  });

  it("are gone from the cart when their text is, and that is noted", async () => {
    await saved({ source: "policy" });
    await publishOn(0);
    policy = {};
    shopify.shop = aShop({ policies: [] });
    await publishOn(1);
    expect((await allTerms(SHOP))[0]).toMatchObject({ number: 2, source: "none" });
    expect(shown()).toBeUndefined();
  });

  it("are not asked for where the merchant writes them", async () => {
    await saved({ text: { nb: "Skrevet" } });
    await publishOn(0);
    expect(asked).toEqual([]);
    expect(shown()?.number).toBe(1);
  });

  it("are no version any more once the merchant has written some while Shopify was asked", async () => {
    await saved({ source: "policy" });
    const slow = async () => {
      const admin = await connect();
      const query = async (document: string, variables: object) => {
        if (document.includes("query TermsOfService {")) await saved({ text: { nb: "Skrevet" } });
        return admin.query(document as never, variables as never);
      };
      return { shop: SHOP, query } as unknown as Admin;
    };
    await publish(SHOP, NOW, slow);
    expect((await allTerms(SHOP)).map(({ source }) => source)).toEqual(["written"]);
  });
});
