import { randomUUID } from "node:crypto";
import type { AuditRun as Row } from "@prisma/client";
import { db, type Tx } from "../../db.server";
import { AuditFindings, type AuditRun } from "./audit-run";
import type { DayScore } from "./audit-view";

/** A year can be compared with the one before. */
const KEPT_MS = 400 * 24 * 60 * 60 * 1000;

const NEWEST_FIRST = [{ at: "desc" }, { id: "desc" }] as const;

const runFrom = ({ at, score, findings }: Row): AuditRun => ({
  ...{ at, score, findings: AuditFindings.parse(findings) },
});

export async function lastRun(shop: string, tx: Tx = db): Promise<AuditRun | null> {
  const row = await tx.auditRun.findFirst({ where: { shop }, orderBy: [...NEWEST_FIRST] });
  return row && runFrom(row);
}

/** As far back as a change is looked for. */
const LOOKED_BACK = 100;

/** The newest verdict in which other things were wrong than these. */
export async function lastRunUnlike(shop: string, failing: string[]): Promise<AuditRun | null> {
  const rows = await db.auditRun.findMany({
    where: { shop },
    orderBy: [...NEWEST_FIRST],
    take: LOOKED_BACK,
  });
  const now = failing.toSorted().join();
  return rows.map(runFrom).find(({ findings }) => findings.failing.join() !== now) ?? null;
}

export async function keepRun(tx: Tx, shop: string, run: AuditRun): Promise<void> {
  await tx.auditRun.create({ data: { shop, id: randomUUID(), ...run } });
}

/** The last score of each day since then, the oldest first. */
export async function dayScores(shop: string, since: Date): Promise<DayScore[]> {
  return db.$queryRaw<DayScore[]>`
    SELECT DISTINCT ON (at::date) to_char(at, 'YYYY-MM-DD') AS day, score FROM "AuditRun"
    WHERE shop = ${shop} AND at >= ${since}
    ORDER BY at::date, at DESC`;
}

export async function forgetRuns(now: Date): Promise<void> {
  await db.auditRun.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } });
}
