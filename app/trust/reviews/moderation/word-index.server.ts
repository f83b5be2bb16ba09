import { createHash } from "node:crypto";
import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { quoted, wordsIn } from "./tsquery";
import { eitherOf, writtenBy } from "./word-search.server";

/** The words' own index, asked of a row called `r`: written in one of the months. It may have a few more than it should. */
export type WordIndex = (months: number[]) => Prisma.Sql;

export async function wordIndex(shop: string, typed: string): Promise<WordIndex> {
  const lexemes = await lexemesOf(typed);
  const author = await writtenBy(shop, typed);
  const mark = createHash("md5").update(shop).digest("hex").slice(0, 6);
  return (months) => {
    const query = months.map((month) => allOf(`${mark} ${month}`, lexemes)).join(" | ");
    return eitherOf([
      lexemes.length > 0 && Prisma.sql`${INDEXED} @@ ${query}::tsquery`,
      author && Prisma.sql`(${author} AND ${MONTH} = ANY(${months}))`,
    ]);
  };
}

type Lexeme = { word: string; mayGoOn: boolean };

/** In a review of that shop and month. */
const allOf = (shopAndMonth: string, lexemes: Lexeme[]): string =>
  `(${lexemes
    .map(({ word, mayGoOn }) => `${quoted(`${shopAndMonth} ${word}`)}${mayGoOn ? ":*" : ""}`)
    .join(" & ")})`;

/** PostgreSQL itself takes words apart, as it did with the texts; the last one that was typed may go on. */
async function lexemesOf(typed: string): Promise<Lexeme[]> {
  const words = wordsIn(typed);
  const [found] = await db.$queryRaw<{ whole: string[]; last: string[] }[]>`
    SELECT tsvector_to_array(to_tsvector('simple', ${words.slice(0, -1).join(" ")})) AS whole,
      tsvector_to_array(to_tsvector('simple', ${words.at(-1) ?? ""})) AS last`;
  return [
    ...(found?.whole ?? []).map((word) => ({ word, mayGoOn: false })),
    ...(found?.last ?? []).map((word) => ({ word, mayGoOn: true })),
  ];
}

const MONTH = Prisma.sql`floor(extract(epoch FROM r."writtenAt") / 2419200)::int`;

/** Sign for sign what the index `Review_words` is made of. */
const INDEXED = Prisma.sql`(replace(' ' || strip(r.search)::text, ' ''',
  ' ''' || substr(md5(r.shop), 1, 6) || ' ' || ${MONTH}::text || ' ')::tsvector)`;
