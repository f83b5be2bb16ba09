/** Publishes reviews into a Shopify in memory with the app's own code, and weighs the blocks that show them. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { db } from "../../../app/db.server";
import { stopBoss } from "../../../app/jobs.server";
import { renderBlock } from "../../../app/storefront/preview.server";
import { publishProducts } from "../../../app/storefront/publish-products.server";
import { storeShopFacts } from "../../../app/trust/shop-facts.server";
import { markProducts } from "../../../app/trust/reviews/request-product-publication.server";
import { aShop } from "../../../tests/facts";
import { ProductsInMemory } from "../../../tests/products-in-memory";
import { aNewReview, storedReview } from "../../../tests/reviews";
import { sampleBlanket, sampleDocument } from "../../../tests/sample-document";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const ids = Array.from({ length: 2_000 }, (_, nth) => String(1001 + nth));
const shopify = new ProductsInMemory(
  SHOP,
  ids.map((id) => ({ id, handle: `product-${id}` })),
);
const publish = () => publishProducts(SHOP, NOW, shopify.connect);
const write = (productId: string, overrides = {}) =>
  storedReview(SHOP, aNewReview({ productId, email: null, ...overrides }), NOW);

await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
for (const id of ids) await write(id);
await publish();

shopify.calls = [];
await write("1001", { body: "One more." });
await publish();
const shown = shopify.calls.length;

shopify.writes = [];
for (let nth = 0; nth < 100; nth += 1) await write("1002", { body: `Number ${nth}` });
await publish();
const burst = shopify.writes.length;

shopify.writes = [];
await markProducts(db, SHOP, ids);
await publish();
const unchanged = shopify.writes.length;

const long = "ordene står i kø ".repeat(290);
for (let nth = 0; nth < 9; nth += 1)
  await write("1003", { body: `${nth} ${long}`, title: "T".repeat(120) });
await publish();
const bytes = [...shopify.metafields]
  .filter(([place]) => place.startsWith("gid://shopify/Product/1003 "))
  .reduce((sum, [, { value }]) => sum + Buffer.byteLength(value), 0);

const page = {
  ...{ locale: "nb", now: NOW, timeZone: "Europe/Oslo", product: sampleBlanket() },
  settings: { write: false, structured_data: false },
};
const html =
  (await renderBlock("stars", sampleDocument(), page)) +
  (await renderBlock("reviews", sampleDocument(), page));
const KB = 1024;
await stopBoss();
await db.$disconnect();
console.log(
  JSON.stringify({
    ...{ shown, burst, unchanged, bytes: bytes / KB },
    ...{ brotli: brotliCompressSync(html).length / KB, gzip: gzipSync(html).length / KB },
    scripts: (html.match(/<(?:script|link|iframe)|@import|url\(/g) ?? []).length,
  }),
);
