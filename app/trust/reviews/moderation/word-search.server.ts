import { Prisma } from "@prisma/client";
import { emailAddress } from "../../email-address";
import { emailHash, shopKey } from "../../shop-key.server";
import { tsqueryOf } from "./tsquery";

/** What is asked of a row called `r` where somebody looks for words; no index answers it. */
export async function haveWords(shop: string, words: string): Promise<Prisma.Sql> {
  const query = tsqueryOf(words);
  return eitherOf([
    query !== null && Prisma.sql`r.search @@ to_tsquery('simple', ${query})`,
    await writtenBy(shop, words),
  ]);
}

/** Somebody's reviews are found by the whole address, which is kept as a fingerprint only. */
export async function writtenBy(shop: string, words: string): Promise<Prisma.Sql | false> {
  if (!words.includes("@") || !emailAddress().safeParse(words).success) return false;
  return Prisma.sql`(r.shop = ${shop} AND r."emailHash" = ${emailHash(await shopKey(shop), words)})`;
}

/** Signs alone are in no text. */
export function eitherOf(ways: (Prisma.Sql | false)[]): Prisma.Sql {
  const asked = ways.filter((way) => way !== false);
  return asked.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(asked, " OR ")})`;
}
