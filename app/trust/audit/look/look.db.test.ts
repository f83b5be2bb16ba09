import type { RequestListener } from "node:http";
import { beforeEach, describe, expect, it } from "vitest";
import { boss, DAY, installed, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { filledSettings } from "../../../../tests/examples";
import { aShop } from "../../../../tests/facts";
import { aNetwork, localShop } from "../../../../tests/local-shop";
import { openShop } from "../../../../tests/visitors";
import { AdminTrouble } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { HANDLERS } from "../../../worker/handlers.server";
import { saveSetting } from "../../settings.server";
import { storeShopFacts } from "../../shop-facts.server";
import { gatherFacts } from "../gather.server";
import { scorecard } from "../scorecard";
import { loadLook } from "./kept-look.server";
import { look } from "./look.server";
import { requestLook, requestLookNow } from "./request-look.server";

/** Shopify, which tells what the policies say, or does not answer. */
const shopify = (policies: unknown[] | null) => (shop: string) => {
  if (!policies) return Promise.reject(new AdminTrouble("unavailable", "502"));
  return Promise.resolve({
    shop,
    query: async () => ({ shop: { shopPolicies: policies } }),
  } as never);
};

const block = (handle: string, inside = `<div class="tillit-b">Words</div>`) =>
  `<div class="shopify-app-block" data-block-handle="${handle}">${inside}</div>`;
const footer = `<div id="shopify-section-sections--1__footer" class="shopify-section-group-footer-group">
  ${block("withdrawal")}<a href="/policies/refund-policy">Returns</a></div>`;
const product = `<script type="application/ld+json">{"@type":"Product","aggregateRating":{}}</script>`;

const PAGES = {
  "/": `<h1>Woolly</h1><img src="http://old.example/a.png"><a href="/products/rug">Rug</a>${footer}`,
  "/collections/all": `<a href="/products/rug">Rug</a>${footer}`,
  "/products/rug": `${block("badges")}${block("returns", " ")}${product}${product}${footer}`,
  "/cart": `<p>Empty</p>${footer}`,
  "/apps/tillit/payment-types": `<script type="application/json" id="tillit-payment-types">["visa","twint"]</script>`,
  "/apps/tillit/withdraw": `<form></form>`,
};

const later = (ms: number) => new Date(NOW.getTime() + ms);
const factsNow = async (now = NOW) => (await gatherFacts(SHOP, now))!;

async function looked(
  pages: Parameters<typeof localShop>[0] = PAGES,
  now = NOW,
  policies: unknown[] | null = null,
) {
  const shop = await localShop(pages);
  await look(SHOP, now, {
    network: aNetwork({ standIn: shop.url }),
    connect: shopify(policies),
  });
  return shop.asked.map(({ url }) => url);
}

beforeEach(async () => {
  await openShop();
  await saveSetting(db, SHOP, "badges", filledSettings().badges, 0, NOW);
});

describe("a look at a storefront", () => {
  it("goes where a shopper goes, with one request a page", async () => {
    const asked = await looked();
    expect(asked.slice(0, 7)).toEqual([
      ...["/", "/", "/collections/all", "/products/rug", "/cart"],
      ...["/apps/tillit/payment-types", "/apps/tillit/withdraw"],
    ]);
    expect(new Set(asked.slice(7)).size).toBe(asked.length - 7);
    expect(asked.length).toBeLessThan(20);
  });

  it("tells the audit what nobody else could", async () => {
    await looked();
    expect(await factsNow()).toMatchObject({
      paymentTypes: ["visa", "twint"],
      placed: {
        ...{ index: [], collection: [], product: ["badges", "returns"] },
        "group:footer": ["withdrawal"],
      },
      look: {
        ...{ at: NOW, https: true, redirects: ["http://woolly.example/"] },
        ...{ mixedContent: ["http://old.example/a.png"], aggregateRatings: 2, products: 2 },
        ...{ policyLinks: ["/policies/refund-policy"], withdrawal: true },
        seen: { index: [], collection: [], product: ["badges"], "group:footer": ["withdrawal"] },
      },
    });
    // An empty cart without a block of ours may have one when it is filled.
    expect((await factsNow()).placed).not.toHaveProperty("cart");
    const { findings, passed } = scorecard(await factsNow());
    expect(findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...["mixed-content", "one-rating", "one-product", "blocks-drawn", "accepted-payments"],
        "policies-linked",
      ]),
    );
    expect(passed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["badges-placed", "withdrawal-placed", "withdrawal-reachable"]),
    );
  });

  it("prefers the product that most has been said of", async () => {
    await db.reviewTally.create({ data: { shop: SHOP, productId: "1001", ones: 1 } });
    expect(await looked({ ...PAGES, "/products/wool-blanket": product })).toContain(
      "/products/wool-blanket",
    );
    expect((await factsNow()).look).toMatchObject({ products: 1 });
  });

  it("finds a proof on the shop's own pages that is gone", async () => {
    await looked();
    const { addresses } = (await factsNow()).look!;
    expect(Object.entries(addresses).filter(([, answers]) => !answers)).not.toEqual([]);
    expect(Object.keys(addresses).every((address) => !address.includes("#"))).toBe(true);
  });

  it("reads what policies say, and keeps of it only what is wrong", async () => {
    const said = (body: string) => ({ type: "PRIVACY_POLICY", body, translations: [] });
    const wrong = "<p>Hei.</p><p>Se https://ec.europa.eu/odr</p>";
    await looked(PAGES, NOW, [said(wrong), { ...said(" "), type: "REFUND_POLICY" }]);
    const texts = { nb: "<p>Se https://ec.europa.eu/odr</p>" };
    expect((await factsNow()).policyTexts).toEqual([{ type: "PRIVACY_POLICY", texts }]);
    // While Shopify does not tell, what it told last time counts.
    await looked(PAGES, later(60_000));
    expect((await factsNow()).policyTexts).toEqual([{ type: "PRIVACY_POLICY", texts }]);
  });

  it("notes how far it is", async () => {
    const seen: number[] = [];
    const shop = await localShop(PAGES);
    const pause = async () => {
      seen.push((await loadLook(SHOP)).done);
    };
    await look(SHOP, NOW, {
      network: aNetwork({ standIn: shop.url, pause }),
      connect: shopify(null),
    });
    expect(seen.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(await loadLook(SHOP)).toMatchObject({ done: 0, steps: 0, triedAt: NOW });
  });
});

describe("a look that sees nothing", () => {
  const closed: RequestListener = (_, response) =>
    response.writeHead(302, { location: "/password" }).end();
  const broken: RequestListener = (_, response) => response.writeHead(500).end();

  it("says why, and that of a closed shop nothing is known any more", async () => {
    await looked();
    await looked({ "/": closed }, later(60_000));
    expect(await loadLook(SHOP)).toMatchObject({ trouble: "password", lookedAt: NOW });
    expect(await factsNow(later(60_000))).toMatchObject({
      look: null,
      placed: null,
      paymentTypes: null,
    });
  });

  it("leaves what was seen before, for four days", async () => {
    await looked();
    await looked({ "/": broken }, later(DAY));
    expect(await loadLook(SHOP)).toMatchObject({
      trouble: "no-page",
      lookedAt: NOW,
      triedAt: later(DAY),
    });
    expect((await factsNow(later(3 * DAY))).look).not.toBeNull();
    expect((await factsNow(later(5 * DAY))).look).toBeNull();
  });

  it("is not tried of a shop that Shopify has told nothing of", async () => {
    await db.shopFacts.deleteMany();
    expect(await looked()).toEqual([]);
    expect(await db.storefrontLook.count()).toBe(0);
  });

  it("keeps nothing of a shop that was forgotten meanwhile", async () => {
    await db.installation.deleteMany();
    await looked();
    expect(await db.storefrontLook.count()).toBe(0);
  });
});

describe("what is kept", () => {
  it("is each shop's own", async () => {
    await installed(OTHER, NOW);
    await storeShopFacts(db, OTHER, aShop({ shop: OTHER }), NOW);
    await looked();
    expect((await gatherFacts(OTHER, NOW))!.look).toBeNull();
    expect(await loadLook(OTHER)).toMatchObject({ triedAt: null, seen: null });
  });

  it("was never seen where its shape is none that we read", async () => {
    await looked();
    await db.storefrontLook.updateMany({ data: { seen: { look: 1 } } });
    expect((await factsNow()).look).toBeNull();
  });
});

describe("the job", () => {
  const waiting = async () => (await boss.findJobs("look", {})).map(({ startAfter }) => startAfter);

  it("is asked for at once where nobody has looked, and a minute after the last look at the soonest", async () => {
    await requestLook(SHOP, NOW);
    await requestLook(SHOP, NOW);
    expect(await waiting()).toHaveLength(1);
    await boss.deleteAllJobs();
    await looked();
    await requestLook(SHOP, later(20_000));
    const [at] = await waiting();
    const seconds = (at!.getTime() - Date.now()) / 1_000;
    expect([seconds > 30, seconds <= 40]).toEqual([true, true]);
    // Whoever asks does not wait for that.
    await requestLookNow(SHOP);
    await requestLookNow(SHOP);
    expect(await waiting()).toHaveLength(2);
    expect(await boss.fetch("look")).toHaveLength(1);
  });

  it("is asked for each night, and what it saw is judged", async () => {
    await HANDLERS["sweep-shop"]({ shop: SHOP }, NOW);
    expect(await waiting()).toHaveLength(1);
    await boss.deleteAllJobs();
    await db.shopFacts.deleteMany();
    await HANDLERS.look({ shop: SHOP }, NOW);
    expect(await boss.findJobs("audit", { key: SHOP })).toHaveLength(1);
  });
});
