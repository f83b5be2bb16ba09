import type { Prisma } from "@prisma/client";
import { emailAddress } from "../../email-address";
import { emailHash, shopKey } from "../../shop-key.server";
import { wordsCondition } from "./review-conditions.server";

/** What is asked of a row called `r` where somebody looks for words. */
export const wordSearch = async (shop: string, words: string): Promise<Prisma.Sql> =>
  wordsCondition(words, await hashIn(shop, words));

/** Somebody's reviews are found by the whole address, which is kept as a fingerprint only. */
async function hashIn(shop: string, words: string): Promise<string | null> {
  if (!words.includes("@") || !emailAddress().safeParse(words).success) return null;
  return emailHash(await shopKey(shop), words);
}
