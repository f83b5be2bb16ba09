import { Prisma } from "@prisma/client";
import { seal } from "../../../seal.server";
import { emailHash, type ShopKey } from "../../shop-key.server";
import { bodyHash } from "../body-hash.server";
import type { ImportedReview } from "./candidate";
import type { Placed } from "./sift.server";

/** A thousand reviews go to the database as one value: a parameter for each of their columns would be too many. */
export function rowsJson(placed: Placed<ImportedReview>[], key: ShopKey): string {
  return JSON.stringify(
    placed.map(({ row, productId, what }) => {
      const { email, photos, history: _, ...review } = what;
      return {
        ...review,
        ...{ row, productId, photoCount: photos.length, bodyHash: bodyHash(review) },
        contact: email === null ? null : seal(email).toString("base64"),
        emailHash: email === null ? null : emailHash(key, email),
      };
    }),
  );
}

/** The rows of `rowsJson` as a table called `r`. */
export const asTable = (json: string) => Prisma.sql`jsonb_to_recordset(${json}::jsonb) AS r(
  row int, id text, "productId" text, rating int, title text, body text, locale text,
  "authorName" text, contact text, "emailHash" text, "customerId" text, origin text, "orderId" text,
  "importKey" text, "writtenAt" timestamp(3), "experiencedAt" timestamp(3), "editedAt" timestamp(3),
  "receivedAt" timestamp(3), incentive text, "shownAt" timestamp(3), "heldFor" text[],
  "refusedAt" timestamp(3), "refusedFor" text, "deletedAt" timestamp(3), reply text,
  "repliedAt" timestamp(3), helpful int, "photoCount" int, video text, tags text[],
  "chosenAt" timestamp(3), "bodyHash" text, revision int)`;

/**
 * Whether a row `r` is among the shop's reviews: under its own name, that of its order, or as the same
 * words of the same author about the same product on the same day, from wherever those came. Rows of the
 * same file are told apart by their names alone.
 */
export const isThere = (shop: string, importId: string) => Prisma.sql`(
  EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e.id = r.id)
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."importKey" = r."importKey")
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."orderId" = r."orderId"
    AND e."productId" = r."productId")
  OR EXISTS (SELECT FROM "Review" e WHERE e.shop = ${shop} AND e."productId" = r."productId"
    AND e."writtenAt" >= date_trunc('day', r."writtenAt")
    AND e."writtenAt" < date_trunc('day', r."writtenAt") + interval '1 day'
    AND e.rating = r.rating AND e."bodyHash" = r."bodyHash" AND e."authorName" = r."authorName"
    AND e."importId" IS DISTINCT FROM ${importId}))`;
