import { Prisma } from "@prisma/client";
import { seal } from "../../../seal.server";
import { emailHash, type ShopKey } from "../../shop-key.server";
import { bodyHash } from "../body-hash.server";
import type { ImportedReview } from "./candidate";
import type { Placed } from "./sift.server";

/** What tells a review from others, without its words. */
export const namesJson = (placed: Placed<ImportedReview>[]): string =>
  JSON.stringify(
    placed.map(({ productId, what }) => {
      const { id, rating, authorName, importKey, orderId, writtenAt } = what;
      const hash = bodyHash(what);
      return { id, productId, rating, authorName, importKey, orderId, writtenAt, bodyHash: hash };
    }),
  );

/** Many reviews go to the database as one value: a parameter for each of their columns would be too many. */
export function rowsJson(placed: Placed<ImportedReview>[], key: ShopKey): string {
  return JSON.stringify(
    placed.map(({ productId, what }) => {
      const { email, photos, history: _, ...review } = what;
      return withoutNulls({
        ...review,
        ...{ productId, photoCount: photos.length, bodyHash: bodyHash(review) },
        contact: email === null ? null : seal(email).toString("base64"),
        emailHash: email === null ? null : emailHash(key, email),
      });
    }),
  );
}

/** Half of the columns are empty in most rows, and what is not there is null anyway. */
const withoutNulls = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The rows of `rowsJson` as a table called `r`. */
export const asTable = (json: string) => Prisma.sql`jsonb_to_recordset(${json}::jsonb) AS r(
  id text, "productId" text, rating int, title text, body text, locale text,
  "authorName" text, contact text, "emailHash" text, "customerId" text, origin text, "orderId" text,
  "importKey" text, "writtenAt" timestamp(3), "experiencedAt" timestamp(3), "editedAt" timestamp(3),
  "receivedAt" timestamp(3), incentive text, "shownAt" timestamp(3), "heldFor" text[],
  "refusedAt" timestamp(3), "refusedFor" text, "deletedAt" timestamp(3), reply text,
  "repliedAt" timestamp(3), helpful int, "photoCount" int, video text, tags text[],
  "chosenAt" timestamp(3), "bodyHash" text, revision int)`;

// Stars without words, of which one day may well bring many.
const NO_WORDS = bodyHash({ title: "", body: "" });

/**
 * Whether the same words of the same author about the same product on the same day are among the shop's
 * reviews already, from wherever they came. Rows of one file are told apart by their names alone.
 */
export const isSaid = (shop: string, importId: string) => Prisma.sql`(
  r."bodyHash" <> ${NO_WORDS} AND
  EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."productId" = r."productId"
    AND e."writtenAt" >= date_trunc('day', r."writtenAt")
    AND e."writtenAt" < date_trunc('day', r."writtenAt") + interval '1 day'
    AND e.rating = r.rating AND e."bodyHash" = r."bodyHash" AND e."authorName" = r."authorName"
    AND e."importId" IS DISTINCT FROM ${importId}))`;

/** The same, or under the same name or for the same order: what the table's keys refuse. */
export const isThere = (shop: string, importId: string) => Prisma.sql`(
  ${isSaid(shop, importId)}
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e.id = r.id)
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."importKey" = r."importKey")
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."orderId" = r."orderId"
    AND e."productId" = r."productId"))`;
