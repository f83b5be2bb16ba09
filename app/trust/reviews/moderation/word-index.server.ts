import { createHash } from "node:crypto";
import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { quoted, wordsIn } from "./tsquery";
import { eitherOf, writtenBy } from "./word-search.server";

/** The rows called `r` that the words' own index has of those months. It may have a few more than it should. */
export type WordIndex = (months: number[]) => Prisma.Sql;

/** The more months a question names, the longer each answer is compared with it: several ask for a part each. */
const MONTHS_IN_ONE = 12;

export async function wordIndex(shop: string, typed: string): Promise<WordIndex> {
  const lexemes = await lexemesOf(typed);
  const author = await writtenBy(shop, typed);
  const mark = createHash("md5").update(shop).digest("hex").slice(0, 6);
  const written = (months: number[]) =>
    months.map((month) => allOf(`${mark} ${month}`, lexemes)).join(" | ");
  const isThere = eitherOf([
    lexemes.length > 0 && Prisma.sql`${INDEXED} @@ asked.words::tsquery`,
    author && Prisma.sql`(${author} AND ${MONTH} BETWEEN asked.first AND asked.last)`,
  ]);
  return (months) => {
    const parts = inParts(months);
    // Joined, not written into the condition: PostgreSQL would weigh each word while it plans.
    return Prisma.sql`unnest(${parts.map(written)}::text[], ${parts.map((part) => Math.min(...part))}::int[],
        ${parts.map((part) => Math.max(...part))}::int[]) AS asked (words, first, last), "Review" r
      WHERE ${isThere}`;
  };
}

const inParts = (months: number[]): number[][] =>
  Array.from({ length: Math.ceil(months.length / MONTHS_IN_ONE) }, (_, nth) =>
    months.slice(nth * MONTHS_IN_ONE, (nth + 1) * MONTHS_IN_ONE),
  );

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
