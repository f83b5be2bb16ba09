import { Prisma } from "@prisma/client";
import { db } from "../db.server";
import type { PublicationProblem } from "./publication-problem";

/** When the storefront was last asked to follow, as of now. */
export async function lastRequest(shop: string, now: Date): Promise<Date> {
  const row = await db.publication.findUnique({ where: { shop } });
  return row?.requestedAt ?? now;
}

/** The process that asked may have a clock that runs ahead of ours. */
const notBefore = (asked: Date, now: Date) => (asked > now ? asked : now);

/** `asked` is the request that was in force when the publish began; a later one is still open. */
export async function recordPublished(shop: string, asked: Date, now: Date): Promise<void> {
  const settled = {
    publishedAt: notBefore(asked, now),
    problem: Prisma.DbNull,
    problemAt: null,
  };
  await db.publication.upsert({
    where: { shop },
    create: { shop, requestedAt: asked, ...settled },
    update: settled,
  });
}

export async function recordProblem(
  shop: string,
  asked: Date,
  now: Date,
  problem: PublicationProblem,
): Promise<void> {
  const failed = { problem, problemAt: notBefore(asked, now) };
  await db.publication.upsert({
    where: { shop },
    create: { shop, requestedAt: asked, ...failed },
    update: failed,
  });
}
