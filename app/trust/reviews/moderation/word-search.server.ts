import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { emailAddress } from "../../email-address";
import { emailHash, shopKey } from "../../shop-key.server";
import { wordsCondition } from "./review-conditions.server";

/** So many are put in order as quickly as a page of them is found on the way through all reviews. */
const FEW = 2_000;

export type WordSearch = {
  condition: Prisma.Sql;
  /** Few reviews have the words: then they are fetched all, by the words. Else any page is full of them. */
  isRare: boolean;
};

/**
 * Words that are looked for, and how often they stand in reviews: PostgreSQL itself guesses that of the
 * beginning of a word, and where it guesses wrong reads all reviews to find none.
 */
export async function wordSearch(shop: string, words: string): Promise<WordSearch> {
  const condition = wordsCondition(words, await hashIn(shop, words));
  const [{ count } = { count: 0 }] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM (
      SELECT FROM "Review" r WHERE r.shop = ${shop} AND ${condition} LIMIT ${FEW + 1}) AS few`;
  return { condition, isRare: count <= FEW };
}

/** Somebody's reviews are found by the whole address, which is kept as a fingerprint only. */
async function hashIn(shop: string, words: string): Promise<string | null> {
  if (!words.includes("@") || !emailAddress().safeParse(words).success) return null;
  return emailHash(await shopKey(shop), words);
}
