import { db } from "../../../db.server";

/** Whoever has more than that many tagged reviews has used each tag among the newest of them. */
const LOOKED_AT = 5_000;
const OFFERED = 100;

/** The tags of reviews, the most used first. */
export async function usedTags(shop: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT tag FROM (SELECT tags FROM "Review" WHERE shop = ${shop} AND tags <> '{}'
      ORDER BY "writtenAt" DESC, id DESC LIMIT ${LOOKED_AT}) AS newest, unnest(tags) AS tag
    GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${OFFERED}`;
  return rows.map(({ tag }) => tag);
}
