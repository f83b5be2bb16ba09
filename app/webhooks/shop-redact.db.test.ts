import { Prisma } from "@prisma/client";
import { beforeEach, describe, expect, it } from "vitest";
import {
  OTHER,
  DAY,
  NOW,
  before,
  SHOP,
  happens,
  installed,
  installation,
} from "../../tests/deliveries";
import { anyRowIn } from "../../tests/any-row";
import { aShop } from "../../tests/facts";
import { aTokenAnswer, shopifyTokens } from "../../tests/shopify";
import { ShopifyInMemory } from "../../tests/shopify-in-memory";
import { AdminTrouble } from "../admin-api/admin.server";
import { db } from "../db.server";
import { recordInstallation, recordUninstallation, whileKnown } from "../installations.server";
import { exchangeSessionToken } from "../access-token.server";
import { enqueue } from "../jobs.server";
import { storeSession } from "../session-storage.server";
import { shopSession } from "../shop-session.server";
import { publish } from "../storefront/publish.server";
import { TABLES } from "../forget-shop.server";

const shopify = shopifyTokens();

/** One row of a shop in every table, of which it has an installation already. */
async function everywhere(shop: string) {
  for (const name of Object.values(Prisma.ModelName)) {
    if (name !== "Installation") await anyRowIn(name, shop);
  }
  await enqueue(null, "publish", { shop });
}

async function rowsOf(shop: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...TABLES.map((name) => `"${name}"`), "pgboss.job"]) {
    const where = table === "pgboss.job" ? "data->>'shop' = $1" : "shop = $1";
    const [row] = await db.$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) n FROM ${table} WHERE ${where}`,
      shop,
    );
    counts[table] = Number(row?.n);
  }
  return counts;
}

describe("shop/redact", () => {
  const left = { topic: "shop/redact", payload: { shop_id: 1, shop_domain: SHOP } };

  it("knows every table of the schema, and each has a shop", () => {
    expect(TABLES.sort()).toEqual(Object.keys(Prisma.ModelName).sort());
    for (const model of Prisma.dmmf.datamodel.models) {
      expect(
        model.fields.map(({ name }) => name),
        model.name,
      ).toContain("shop");
    }
  });

  it("leaves no row of the shop in any table, and touches no other shop", async () => {
    for (const shop of [SHOP, OTHER]) {
      await recordInstallation(shop, [], before(3 * DAY));
      await everywhere(shop);
    }
    expect(Object.values(await rowsOf(SHOP))).not.toContain(0);
    const others = await rowsOf(OTHER);
    await db.installation.update({
      where: { shop: SHOP },
      data: { uninstalledAt: before(2 * DAY) },
    });

    await happens(left);
    expect(new Set(Object.values(await rowsOf(SHOP)))).toEqual(new Set([0]));
    expect(await rowsOf(OTHER)).toEqual(others);
  });

  it("leaves nothing behind when it comes twice, or something late follows", async () => {
    await happens(left);
    await happens(left);
    await happens({ topic: "shop/update" });
    expect(await db.webhookDelivery.count()).toBe(0);
  });

  describe("leaves nothing behind", () => {
    const nothing = new Set([0]);
    const shopRows = async () => new Set(Object.values(await rowsOf(SHOP)));

    beforeEach(async () => {
      await recordInstallation(SHOP, [], before(3 * DAY));
      await everywhere(SHOP);
      await recordUninstallation(SHOP, before(2 * DAY));
    });

    it("of a publish that ends after it", async () => {
      const connect = async () => {
        await happens(left);
        return new ShopifyInMemory(aShop({ shop: SHOP })).connect();
      };
      expect(await publish(SHOP, NOW, connect)).toMatchObject({ ok: true });
      expect(await shopRows()).toEqual(nothing);
    });

    it("of a publish that fails after it", async () => {
      const connect = async () => {
        await happens(left);
        throw new AdminTrouble("unavailable", "502");
      };
      expect(await publish(SHOP, NOW, connect)).toMatchObject({ ok: false });
      expect(await shopRows()).toEqual(nothing);
    });

    it("of what is being written at that very moment", async () => {
      await db.publication.deleteMany({ where: { shop: SHOP } });
      let redacting = Promise.resolve();
      await whileKnown(SHOP, async (tx) => {
        redacting = happens(left);
        await new Promise((resolve) => setTimeout(resolve, 500));
        await tx.publication.create({ data: { shop: SHOP, requestedAt: NOW } });
      });
      await redacting;
      expect(await shopRows()).toEqual(nothing);
    });

    it("of a token that arrives after it", async () => {
      const answer = await exchangeSessionToken(SHOP, "any", before(DAY));
      if (answer.ok) await storeSession(answer.session, before(DAY));
      shopify.replies.push(async () => {
        await happens(left);
        return Response.json(aTokenAnswer(2));
      });
      expect(await shopSession(SHOP, NOW)).toMatchObject({ ok: true });
      expect(await shopRows()).toEqual(nothing);
    });
  });

  it.each([
    ["a day before", before(DAY), NOW],
    ["minutes after it had left, two days and an hour before", before(2 * DAY + 3_600_000), NOW],
    ["just now, by a clock that is slow", NOW, new Date(NOW.getTime() + 2 * DAY + 3_600_000)],
  ])("leaves a shop alone that installed the app again %s", async (_, at, triggeredAt) => {
    await recordInstallation(SHOP, [], at);
    const answer = await exchangeSessionToken(SHOP, "any", new Date());
    if (answer.ok) await storeSession(answer.session, at);
    shopify.adminApi = () =>
      Response.json({ data: { currentAppInstallation: { id: "1", metafields: { nodes: [] } } } });
    await db.setting.create({
      data: { shop: SHOP, name: "badges", value: {}, revision: 1, savedAt: NOW },
    });
    await happens({ ...left, triggeredAt });
    expect(await db.setting.count()).toBe(1);
    expect(await installation()).not.toBeNull();
  });

  it("waits when Shopify cannot say whether the app is there", async () => {
    await installed(SHOP, before(DAY));
    const answer = await exchangeSessionToken(SHOP, "any", new Date());
    if (answer.ok) await storeSession(answer.session, NOW);
    shopify.adminApi = () => new Response("", { status: 423 });
    await expect(happens(left)).rejects.toThrow("423");
    expect(await installation()).not.toBeNull();
    expect(await db.webhookDelivery.findFirst()).toMatchObject({ handledAt: null });
  });

  it("goes ahead when word of the uninstallation was lost", async () => {
    await installed(SHOP, before(30 * DAY));
    shopify.adminApi = () => new Response("", { status: 401 });
    await happens(left);
    expect(await installation()).toBeNull();
  });
});
