import type { WithdrawalStep } from "@prisma/client";
import type { Tx } from "../../../db.server";
import type { Step, StepName } from "../steps";

/** A step as it was taken; one that was undone is no step any more, and stays to be seen. */
export type TakenStep = Step & { id: number; undoneAt: Date | null; undoneBy: string | null };

/** What was done about each of these withdrawals, in that order. */
export async function stepsOf(
  tx: Tx,
  shop: string,
  withdrawalIds: string[],
): Promise<Map<string, TakenStep[]>> {
  const rows = await tx.withdrawalStep.findMany({
    where: { shop, withdrawalId: { in: withdrawalIds } },
    orderBy: { id: "asc" },
  });
  const steps = new Map<string, TakenStep[]>(withdrawalIds.map((id) => [id, []]));
  for (const row of rows) steps.get(row.withdrawalId)?.push(stepIn(row));
  return steps;
}

function stepIn({ id, name, at, by, undoneAt, undoneBy }: WithdrawalStep): TakenStep {
  return { id, name: name as StepName, at, by, undoneAt, undoneBy };
}

export const standing = (steps: TakenStep[]): TakenStep[] =>
  steps.filter(({ undoneAt }) => undoneAt === null);
