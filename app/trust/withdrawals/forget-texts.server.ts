import { db } from "../../db.server";

/**
 * Lets go of who stated what when it has been kept for long enough, and of what was done about it. The hashes stay,
 * and with them the chain.
 */
export async function forgetTexts(now: Date): Promise<void> {
  await db.$executeRaw`
    WITH forgotten AS (
      UPDATE "Withdrawal" SET text = NULL, "emailHash" = NULL, "closedAt" = coalesce("closedAt", ${now})
      WHERE "keepUntil" < ${now} AND text IS NOT NULL
      RETURNING shop, id
    ), steps AS (
      DELETE FROM "WithdrawalStep" s USING forgotten f WHERE s.shop = f.shop AND s."withdrawalId" = f.id
    )
    DELETE FROM "WithdrawalReturn" r USING forgotten f WHERE r.shop = f.shop AND r."withdrawalId" = f.id`;
}
