import { Prisma } from "@prisma/client";
import { db, type Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import type { Mapping } from "../portable/field";
import { NOTHING_COUNTED } from "./counted";
import type { ImportChoices } from "./import-choices";
import { UNUSED, type ImportState } from "./import-state";
import { forgetRejects } from "./rejects.server";
import { requestShown } from "./run-import.server";
import type { StoredImport } from "./stored-import.server";

/*
 * What a merchant may do with an import. Each does nothing, and says so, where the import is not in a
 * state for it: two tabs may be open.
 */

type Named = Pick<StoredImport, "shop" | "id">;

async function from(
  tx: Tx,
  { shop, id }: Named,
  states: ImportState[],
  data: Prisma.ReviewImportUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.reviewImport.updateMany({
    where: { shop, id, state: { in: states } },
    data,
  });
  return count > 0;
}

const work = (tx: Tx, { shop }: Named) => enqueue(tx, "review-import", { shop });

export type Plan = { mapping: Mapping; choices: ImportChoices };

/** Has the whole file read and counted, without writing a single review. */
export function startCheck(file: StoredImport, plan: Plan, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const started = await from(tx, file, ["uploaded", "asking", "checked"], {
      ...{ ...NOTHING_COUNTED, state: "checking", startedAt: now, finishedAt: null },
      ...{ mapping: { headers: file.headers, mapping: plan.mapping }, choices: plan.choices },
    });
    if (started) await work(tx, file);
    return started;
  });
}

/** Back to the choices. */
export const stopCheck = (file: Named): Promise<boolean> =>
  from(db, file, ["checking", "asking", "checked"], { state: "uploaded" });

/** Begins what was checked, or goes on with what was stopped. */
export function startImport(file: Named, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const begins = await from(tx, file, ["checked"], {
      ...{ ...NOTHING_COUNTED, state: "importing", startedAt: now, finishedAt: null },
    });
    if (begins) await forgetRejects(tx, file.shop, file.id);
    const goesOn = begins || (await from(tx, file, ["stopped"], { state: "importing" }));
    if (goesOn) await work(tx, file);
    return goesOn;
  });
}

/** Ends it before its next step; what has come so far stays, and is shown. */
export function stopImport(file: Named): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const stopped = await from(tx, file, ["importing"], { state: "stopped" });
    if (stopped) await requestShown(tx, file.shop);
    return stopped;
  });
}

export function startUndo(file: Named): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const started = await from(tx, file, ["done", "stopped", "failed"], { state: "undoing" });
    if (started) await work(tx, file);
    return started;
  });
}

/** Throws a file away that has no review in the shop. */
export function discardImport({ shop, id }: Named): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.reviewImport.deleteMany({
      where: { shop, id, OR: [{ state: { in: UNUSED } }, { state: "failed", added: 0 }] },
    });
    if (count === 0) return false;
    await tx.importPart.deleteMany({ where: { shop, importId: id } });
    await forgetRejects(tx, shop, id);
    return true;
  });
}
