import { lockShop, type Tx } from "../../../db.server";
import { stepRefused, type StepName } from "../steps";
import type { StepAnswer } from "./step-answer";
import { standing, stepsOf, type TakenStep } from "./stored-steps.server";

type Who = { by: string };

/** Writes down that a step was taken, by whom and when. Of two who take it at once one is told that it is taken. */
export async function takeStep(
  tx: Tx,
  shop: string,
  id: string,
  name: StepName,
  { by }: Who,
  now: Date,
): Promise<StepAnswer> {
  const steps = await locked(tx, shop, id);
  if (!steps) return { ok: false, why: "gone" };
  const refused = stepRefused({ steps: standing(steps) }, name);
  if (refused) return { ok: false, why: refused };
  const next = (steps.at(-1)?.id ?? 0) + 1;
  await tx.withdrawalStep.create({
    data: { shop, withdrawalId: id, id: next, name, at: now, by },
  });
  if (name === "closed") await close(tx, shop, id, now);
  return { ok: true };
}

/** Takes the last step back: it stays in the list, with who undid it. */
export async function undoStep(
  tx: Tx,
  shop: string,
  id: string,
  name: StepName,
  { by }: Who,
  now: Date,
): Promise<StepAnswer> {
  const steps = await locked(tx, shop, id);
  if (!steps) return { ok: false, why: "gone" };
  const last = standing(steps).at(-1);
  if (last?.name !== name) return { ok: false, why: "not-the-last" };
  await tx.withdrawalStep.update({
    where: { shop_withdrawalId_id: { shop, withdrawalId: id, id: last.id } },
    data: { undoneAt: now, undoneBy: by },
  });
  if (name === "closed") await close(tx, shop, id, null);
  return { ok: true };
}

/** The steps of a withdrawal with which, until `tx` ends, nobody else takes one; null where it is gone. */
async function locked(tx: Tx, shop: string, id: string): Promise<TakenStep[] | null> {
  await lockShop(tx, shop, `withdrawal ${id}`);
  const row = await tx.withdrawal.findUnique({
    where: { shop_id: { shop, id } },
    select: { id: true },
  });
  return row && ((await stepsOf(tx, shop, [id])).get(id) ?? []);
}

const close = (tx: Tx, shop: string, id: string, closedAt: Date | null) =>
  tx.withdrawal.update({ where: { shop_id: { shop, id } }, data: { closedAt } });
