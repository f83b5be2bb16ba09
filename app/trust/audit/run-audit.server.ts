import { lockShop } from "../../db.server";
import { whileKnown } from "../../installations.server";
import { isWorthKeeping, verdictOf } from "./audit-run";
import { gatherFacts } from "./gather.server";
import { scorecard } from "./scorecard";
import { keepRun, lastRun } from "./audit-runs.server";

/** Judges the shop, and remembers it if it is another verdict than the last one, or the first of a day. */
export async function runAudit(shop: string, now: Date): Promise<void> {
  const facts = await gatherFacts(shop, now);
  if (!facts) return;
  const fresh = { at: now, ...verdictOf(scorecard(facts)) };
  await whileKnown(shop, async (tx) => {
    await lockShop(tx, shop, "audit");
    if (isWorthKeeping(await lastRun(shop, tx), fresh)) await keepRun(tx, shop, fresh);
  });
}
