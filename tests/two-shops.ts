import { Prisma } from "@prisma/client";
import { exchangeSessionToken } from "../app/access-token.server";
import { sealedFile } from "../app/data-requests.server";
import { db } from "../app/db.server";
import { startBoss } from "../app/jobs.server";
import { seal } from "../app/seal.server";
import { keepSession } from "../app/shop-session.server";
import { sealAsker } from "../app/trust/cancellation/stored-cancellation.server";
import { OWN_FORMAT } from "../app/trust/reviews/imports/stored-import.server";
import { saveSetting } from "../app/trust/settings.server";
import { storeShopFacts } from "../app/trust/shop-facts.server";
import { shopKey } from "../app/trust/shop-key.server";
import { canonicalText } from "../app/trust/withdrawals/statement";
import { TABLES } from "../app/forget-shop.server";
import { aShop } from "./facts";
import { anAnswerIn, aQuestionIn } from "./questions";

/* Two shops with the same ids in everything, so that whoever mixes them up is seen. */

export const SHOPS = ["woolly.myshopify.com", "other.myshopify.com"] as const;
export type Shop = (typeof SHOPS)[number];

const AN_HOUR = 60 * 60 * 1000;
export const NO_BADGES = { heading: {}, badges: [], seals: [] };

/** What only stands in what is the shop's. */
export const secretOf = (shop: Shop) => (shop === SHOPS[0] ? "MARK-OF-WOOLLY" : "MARK-OF-OTHER");
/** Of a person: whoever is told it has looked at somebody. */
export const addressIn = (shop: Shop) => `${secretOf(shop)}@example.no`;

/** Something of the shop in every table, each time under the same ids as the other's. */
async function inhabit(shop: Shop) {
  const now = new Date();
  const mark = secretOf(shop);
  const answer = await exchangeSessionToken(shop, "any", now);
  if (!answer.ok) throw new Error(answer.detail);
  await db.$transaction((tx) => keepSession(answer.session, now, tx));
  await shopKey(shop);
  await storeShopFacts(db, shop, aShop({ shop, contactEmail: `${mark}@shop.example` }), now);
  await saveSetting(db, shop, "badges", { ...NO_BADGES, heading: { en: mark } }, 0, now);
  await db.publication.create({ data: { shop, requestedAt: now, problem: { detail: mark } } });
  await db.dataRequest.create({
    data: {
      ...{
        shop,
        id: "1",
        requestedAt: now,
        ...sealedFile({ customer: { id: "7" }, email: addressIn(shop) }),
      },
      expiresAt: new Date(now.getTime() + AN_HOUR),
    },
  });
  await db.webhookDelivery.create({
    data: { shop, id: "1", topic: mark, triggeredAt: now, receivedAt: now },
  });
  await db.termsVersion.create({
    data: {
      ...{ shop, number: 1, publishedAt: now, source: "written", texts: { nb: mark } },
      ...{ address: "", hash: mark },
    },
  });
  await db.order.create({ data: { shop, id: "1", number: mark, orderedAt: now, forgetAt: now } });
  await db.cancellationRequest.create({
    data: {
      ...{ shop, id: "1", orderId: "1", shownBy: "typed", locale: "nb", requestedAt: now },
      sealed: sealAsker({ orderNumber: mark, typedNumber: mark, email: addressIn(shop) }),
      keepUntil: now,
    },
  });
  await aWithdrawalIn(shop, mark, now);
  await reviewsIn(shop, mark, now);
  await aQuestionIn(shop, { id: "1", body: mark, shownAt: null });
  await anAnswerIn(shop, "1", { id: "1", body: mark });
  await db.invitation.create({
    data: {
      ...{ shop, id: "1", orderId: "1", emailHash: "1", locale: "nb" },
      ...{ createdAt: now, dueAt: now },
    },
  });
}

async function aWithdrawalIn(shop: Shop, mark: string, now: Date) {
  const stated = { name: mark, order: mark, email: addressIn(shop), items: "" };
  const known = { shop, id: "1", orderId: "1", submittedAt: now, flags: [] };
  const text = canonicalText({
    ...{ ...known, version: 1, locale: "nb", salt: "" },
    stated: { ...stated, extent: "whole-order" },
  });
  await db.withdrawal.create({
    data: { ...known, number: 1, text: seal(text), textHash: "", hash: "", keepUntil: now },
  });
}

/** Two reviews of a product, the second with a stroke that can be taken back. */
async function reviewsIn(shop: Shop, mark: string, now: Date) {
  const of = {
    shop,
    productId: "1",
    customerId: "1",
    locale: "nb",
    origin: "storefront",
    incentive: "none",
  };
  const words = {
    title: mark,
    body: mark,
    authorName: mark,
    contact: seal(addressIn(shop)),
    tags: [mark],
  };
  const times = { writtenAt: now, receivedAt: now };
  const one = { ...of, ...words, ...times, rating: 5, bodyHash: "", heldFor: ["links"] };
  await db.review.createMany({ data: ["1", "2"].map((id) => ({ ...one, id })) });
  const undo = { revision: 1, before: { tags: [] } };
  await db.reviewEvent.create({
    data: {
      ...{ shop, reviewId: "2", id: "1", at: now, by: "merchant", what: "tagged", change: "1" },
      details: { add: [mark], undo },
    },
  });
  await db.reviewReport.create({
    data: { shop, reviewId: "1", id: "1", at: now, reason: "other", text: mark },
  });
  await db.reviewImport.create({
    data: {
      ...{ shop, id: "1", fileName: mark, size: 1, createdAt: now, state: "done", added: 1 },
      format: OWN_FORMAT,
    },
  });
  await db.importReject.create({
    data: {
      shop,
      importId: "1",
      row: 1,
      reason: "rating-missing",
      values: { cells: [addressIn(shop)], rejects: [] },
    },
  });
  await db.savedView.create({
    data: { shop, id: "1", page: "reviews", name: mark, query: "stars=1", position: 0 },
  });
  const product = { handle: mark, title: mark, type: "", vendor: "", skus: [], barcodes: [] };
  await db.product.create({ data: { shop, id: "1", ...product, lookedUpAt: now } });
}

const QUOTED_TABLES = TABLES.map((table) => `"${table}"`);

/** Both shops as `inhabit` left them, jobs included, in a copy of each table. */
async function keepAsItIs() {
  await db.$executeRawUnsafe("CREATE SCHEMA kept");
  for (const table of QUOTED_TABLES) {
    await db.$executeRawUnsafe(`CREATE TABLE kept.${table} AS TABLE ${table}`);
  }
  await db.$executeRawUnsafe("CREATE TABLE kept.job AS TABLE pgboss.job");
}

/** One statement, where writing it all anew takes a hundred and more. */
const PUT_BACK = `DO $$ BEGIN ${[
  ...Prisma.dmmf.datamodel.models.flatMap(({ name, dbName, fields }) => {
    const table = `"${dbName ?? name}"`;
    // Not `*`: what the database computes by itself cannot be written.
    const columns = fields.map((field) => `"${field.dbName ?? field.name}"`).join(", ");
    return [
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM kept.${table}`,
    ];
  }),
  ...["DELETE FROM pgboss.job", "INSERT INTO pgboss.job SELECT * FROM kept.job"],
].join("; ")}; END $$`;

const BELONGINGS = QUOTED_TABLES.map(
  (table) => `SELECT row_to_json(t)::text AS row FROM ${table} t WHERE shop = $1`,
)
  .concat("SELECT json_build_array(id, name)::text FROM pgboss.job WHERE data->>'shop' = $1")
  .map((rows) => `ARRAY(${rows} ORDER BY 1)`);

/** Every row of the shop, jobs included. */
export async function belongingsOf(shop: Shop): Promise<string> {
  const all = `SELECT json_build_array(${BELONGINGS.join(", ")})::text AS rows`;
  const [found] = await db.$queryRawUnsafe<{ rows: string }[]>(all, shop);
  return found!.rows;
}

let settled: Promise<void> | null = null;

/** Both shops as they were at first, whatever a test has done; Shopify must answer for tokens at the first time. */
export async function bothShopsAnew(): Promise<void> {
  await (settled ??= settle());
  await db.$executeRawUnsafe(PUT_BACK);
}

async function settle() {
  await startBoss();
  for (const shop of SHOPS) await inhabit(shop);
  await keepAsItIs();
}
