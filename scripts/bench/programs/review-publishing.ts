/** Publishes reviews into a Shopify in memory with the app's own code; says what that asked of it. */
import { db } from "../../../app/db.server";
import { recordInstallation } from "../../../app/installations.server";
import { startBoss, stopBoss } from "../../../app/jobs.server";
import {
  PRODUCT_KEYS,
  productDocument,
  type ReviewedProduct,
} from "../../../app/storefront/product-document";
import { openRun } from "../../../app/storefront/sent-products.server";
import { publishProducts } from "../../../app/storefront/publish-products.server";
import { storeShopFacts } from "../../../app/trust/shop-facts.server";
import {
  ANSWER_MAX,
  BODY_MAX,
  NAME_MAX,
  PHOTOS_MAX,
  QUESTION_MAX,
  REPLY_MAX,
  TITLE_MAX,
} from "../../../app/trust/reviews/limits";
import { markProducts } from "../../../app/trust/reviews/request-product-publication.server";
import { aShop, NOW } from "../../../tests/facts";
import { ProductsInMemory } from "../../../tests/products-in-memory";
import {
  aPhoto,
  aQuestion,
  aReview,
  aReviewedProduct,
  anAnswer,
} from "../../../tests/reviewed-product";
import { aNewReview, storedReview } from "../../../tests/reviews";
import type { Published } from "../publishing-measure";

const [shop = "", count = "0"] = process.argv.slice(2);
/** As the app does: above, bulk operations. */
const MANY = 1_000;
const ids = Array.from({ length: Number(count) }, (_, nth) => String(nth + 1));
const shopify = new ProductsInMemory(
  shop,
  ids.map((id) => ({ id, handle: `product-${id}` })),
);
const write = (productId: string, body: string) =>
  storedReview(shop, aNewReview({ productId, email: null, body }), NOW);

/** What a publication asks of Shopify; a bulk operation is one write. */
async function publish() {
  [shopify.calls, shopify.writes] = [[], []];
  const before = shopify.bulk.operations.length;
  do {
    await publishProducts(shop, NOW, shopify.connect, { world: shopify.world, many: MANY });
    shopify.bulk.finish();
  } while ((await openRun(shop)) !== null);
  const operations = shopify.bulk.operations.length - before;
  return { calls: shopify.calls.length, writes: shopify.writes.length + operations };
}

async function jobs(): Promise<number> {
  const boss = await startBoss();
  return (await boss.findJobs("publish-products", { key: shop, queued: true })).length;
}

/** As many publications as were asked for. */
async function publishAsAsked() {
  let [calls, writes] = [0, 0];
  for (let left = await jobs(); left > 0; left -= 1) {
    const asked = await publish();
    [calls, writes] = [calls + asked.calls, writes + asked.writes];
  }
  await (await startBoss()).deleteAllJobs();
  return { calls, writes };
}

await recordInstallation(shop, [], NOW);
await storeShopFacts(db, shop, aShop({ shop }), NOW);
await markProducts(db, shop, ids);
const first = await publish();
await (await startBoss()).deleteAllJobs();

await write("1", "One more.");
const one = await publishAsAsked();

await Promise.all(
  Array.from({ length: 10 }, async (_, lane) => {
    for (let nth = 0; nth < 10; nth += 1) await write("2", `Number ${lane}${nth}.`);
  }),
);
const burst = await publishAsAsked();

await markProducts(db, shop, ids);
const unchanged = await publish();

const said: Published = { first, one, burst, unchanged, largest: bytesOf(largest()) };
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify(said));

/** Every text as long as it may be, in letters that JSON writes in two bytes or escapes. */
function largest(): ReviewedProduct {
  const text = (length: number) => 'å"ø '.repeat(length).slice(0, length);
  const photo = aPhoto({
    url: `https://cdn.shopify.com/${"x".repeat(200)}.jpg`,
    alt: text(TITLE_MAX),
  });
  const photos = Array.from({ length: PHOTOS_MAX }, (_, nth) => ({ ...photo, id: `p${nth}` }));
  const review = aReview({
    ...{ title: text(TITLE_MAX), body: text(BODY_MAX), authorName: text(NAME_MAX) },
    ...{ reply: text(REPLY_MAX), repliedAt: NOW, editedAt: NOW, experiencedAt: NOW },
    ...{ photoCount: PHOTOS_MAX, helpful: 99_999, incentive: "discount" },
    video: `https://www.youtube.com/watch?v=${"x".repeat(11)}`,
  });
  const answer = anAnswer({ body: text(ANSWER_MAX), authorName: text(NAME_MAX) });
  const asked = {
    question: aQuestion({ body: text(QUESTION_MAX), authorName: text(NAME_MAX) }),
    answers: Array.from({ length: 5 }, (_, nth) => ({ ...answer, id: `a${nth}` })),
  };
  const reviews = Array.from({ length: 9 }, (_, nth) => ({
    review: { ...review, id: `0f1e2d3c-1111-4222-8333-44445555666${nth}` },
    photos,
  }));
  const questions = Array.from({ length: 6 }, () => asked);
  const stars: ReviewedProduct["tally"]["stars"] = [1e5, 1e5, 1e5, 1e5, 6e5];
  const tally = { stars, verified: 1e6, withPhoto: 1e6 };
  return { ...aReviewedProduct(reviews, questions), tally };
}

function bytesOf(product: ReviewedProduct): number {
  const document = productDocument(product);
  return PRODUCT_KEYS.reduce((sum, key) => sum + Buffer.byteLength(document[key] ?? ""), 0);
}
