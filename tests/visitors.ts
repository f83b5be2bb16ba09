import { db } from "../app/db.server";
import { NO_REVIEW_SETTINGS, type Reviews } from "../app/trust/reviews/reviews";
import { storeShopFacts } from "../app/trust/shop-facts.server";
import { before, DAY, happens, installed, NOW, SHOP } from "./deliveries";
import { aShop } from "./facts";
import { anOrder } from "./orders";
import { aForm, proxied } from "./proxied";

/** A shop whose storefront takes reviews and questions, with a blanket and a mug, and an order of both. */
export async function openShop(reviews: Partial<Reviews> = {}, shop = SHOP): Promise<void> {
  await installed(shop, before(100 * DAY));
  const locales = ["nb", "en", "fr", "es", "de"].map((locale) => ({
    ...{ locale, primary: locale === "nb", published: true },
  }));
  await storeShopFacts(db, shop, aShop({ shop, locales }), NOW);
  const value = { ...NO_REVIEW_SETTINGS, writers: "everybody", questions: true, ...reviews };
  const row = { shop, name: "reviews", value: { shape: 1, value }, revision: 1, savedAt: NOW };
  const where = { shop_name: { shop, name: "reviews" } };
  await db.setting.upsert({ where, create: row, update: row });
  for (const [id, handle, title] of [
    ["1001", "wool-blanket", "Wool blanket"],
    ["1002", "stoneware-mug", "Stoneware mug"],
  ] as const) {
    const product = { shop, id, handle, title, type: "", vendor: "", skus: [], barcodes: [] };
    const where = { shop_id: { shop, id } };
    const row = { ...product, lookedUpAt: NOW };
    await db.product.upsert({ where, create: row, update: row });
  }
}

export const ordered = (overrides = {}) =>
  happens({ topic: "orders/create", payload: anOrder(overrides) });

type Fields = Parameters<typeof aForm>[0];
type From = { ip?: string; shop?: string };

/** A form of the storefront as a shopper's browser sends it a minute after the page was opened. */
export const hidden = (): Record<string, string> => ({
  ...{ product: "wool-blanket", product_id: "1001", locale: "nb", website: "" },
  ...{ return_to: "/products/wool-blanket" },
  opened: String(Math.floor(Date.now() / 1000) - 60),
});

const forwarded = (request: Request, ip: string) => {
  request.headers.set("x-forwarded-for", `${ip}, 10.0.0.1`);
  return { request, params: {}, context: {} };
};

export const withFiles = (page: string, fields: Fields, { ip = "203.0.113.7", shop }: From = {}) =>
  forwarded(proxied(page, { body: aForm(fields), ...(shop && { shop }) }), ip);

export const withoutFiles = (
  page: string,
  fields: Record<string, string>,
  { ip = "203.0.113.7", shop }: From = {},
) => forwarded(proxied(page, { body: new URLSearchParams(fields), ...(shop && { shop }) }), ip);

export const opened = (page: string, query: Record<string, string> = {}, shop = SHOP) => ({
  ...{ request: proxied(page, { query, shop }), params: {}, context: {} },
});
