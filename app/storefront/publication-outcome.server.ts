import { Prisma } from "@prisma/client";
import { db } from "../db.server";
import { whileKnown } from "../installations.server";
import { publishFailures } from "../metrics.server";
import type { PublicationProblem } from "./publication-problem";
import { publicationStatus } from "./publication-status.server";

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
  await whileKnown(shop, (tx) =>
    tx.publication.upsert({
      where: { shop },
      create: { shop, requestedAt: asked, ...settled },
      update: settled,
    }),
  );
}

/** Nobody tries any more. Where no try could say why, say because its process died, this does. */
export async function recordGivenUp(shop: string, now: Date): Promise<void> {
  if ((await publicationStatus(shop)).state !== "publishing") return;
  const problem = { code: "unexpected", detail: "given up without a word" } as const;
  await recordProblem(shop, await lastRequest(shop, now), now, problem);
}

export async function recordProblem(
  shop: string,
  asked: Date,
  now: Date,
  problem: PublicationProblem,
): Promise<void> {
  publishFailures.inc({ problem: problem.code });
  const failed = { problem, problemAt: notBefore(asked, now) };
  await whileKnown(shop, (tx) =>
    tx.publication.upsert({
      where: { shop },
      create: { shop, requestedAt: asked, ...failed },
      update: failed,
    }),
  );
}
