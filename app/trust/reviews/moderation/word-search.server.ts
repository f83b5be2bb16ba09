import { Prisma } from "@prisma/client";
import { emailAddress } from "../../email-address";
import { emailHash, shopKey } from "../../shop-key.server";
import { anyOf, tsqueryOf } from "./tsquery";

/** What is asked of a row called `r` where somebody looks for words. */
export type WordSearch = {
  /** In whatever review. */
  anywhere: Prisma.Sql;
  /** In one that has any of these lexemes beside its words. */
  within(lexemes: string[]): Prisma.Sql;
};

export async function wordSearch(shop: string, words: string): Promise<WordSearch> {
  const hash = await hashIn(shop, words);
  const within = (lexemes: string[]) => wordsCondition(words, lexemes, hash);
  return { anywhere: within([]), within };
}

/** Somebody's reviews are found by the whole address, which is kept as a fingerprint only. */
async function hashIn(shop: string, words: string): Promise<string | null> {
  if (!words.includes("@") || !emailAddress().safeParse(words).success) return null;
  return emailHash(await shopKey(shop), words);
}

function wordsCondition(words: string, lexemes: string[], hash: string | null): Prisma.Sql {
  const query = tsqueryOf(words);
  const ways = [
    query !== null && inText(query, lexemes),
    hash !== null && Prisma.sql`r."emailHash" = ${hash}`,
  ].filter((way) => way !== false);
  // Signs alone are in no text.
  return ways.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(ways, " OR ")})`;
}

function inText(query: string, lexemes: string[]): Prisma.Sql {
  const words = Prisma.sql`r.search @@ to_tsquery('simple', ${query})`;
  if (lexemes.length === 0) return words;
  // Two conditions: the index puts them together more quickly than one that has both.
  return Prisma.sql`(${words} AND r.search @@ ${anyOf(lexemes)}::tsquery)`;
}
