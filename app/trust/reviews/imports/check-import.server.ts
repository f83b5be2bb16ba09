import type { Prisma } from "@prisma/client";
import type { Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { isKnown } from "../../../installations.server";
import type { ImportedReview } from "./candidate";
import { lookThroughFile } from "./look-through.server";
import { stepsOf } from "./file-rows.server";
import { reviewSettings } from "../review-settings.server";
import { ProductFinder } from "./product-finder.server";
import { forgetRejects, storeRejects } from "./rejects.server";
import { asTable, isThere, namesJson } from "./review-rows.server";
import { sift, type Placed, type RejectedRow, type Sifted } from "./sift.server";
import { questionsThere } from "./store-questions.server";
import type { StoredImport } from "./stored-import.server";
import { NOTHING_COUNTED, withNotes, type Counted } from "./counted";

/**
 * Reads a file to its end and counts what an import would do, without doing it. Killed, it begins anew.
 * Ends where it must ask for the order of day and month, and when the merchant stops it.
 */
export async function checkImport(
  file: StoredImport,
  now: Date,
  connect: () => Promise<Admin>,
): Promise<void> {
  const { shop, id } = file;
  const readable = await lookThroughFile(file);
  if (!readable) return;
  const finder = new ProductFinder(shop, now, connect);
  const settings = await reviewSettings(shop);
  const seen = new Set<string>();
  let counted: Counted = NOTHING_COUNTED;
  await forgetRejects(db, shop, id);

  for await (const step of stepsOf(readable, settings, now)) {
    const sifted = await sift(step, finder);
    const there = await countThere(file, sifted, seen);
    counted = withStep(counted, sifted, there, step.at(-1)?.row ?? 0);
    if (!(await note(file, counted, sifted.rejected))) return;
  }
  await note(file, { ...counted, state: "checked", finishedAt: now }, []);
}

function withStep(counted: Counted, sifted: Sifted, there: number, cursor: number): Counted {
  const { reviews, questions, rejected } = sifted;
  const notFound = rejected.filter(
    ({ rejects }) => rejects[0]?.code === "product-not-found",
  ).length;
  return {
    cursor,
    added: counted.added + reviews.length + questions.length - there,
    already: counted.already + there,
    wrong: counted.wrong + rejected.length - notFound,
    notFound: counted.notFound + notFound,
    notes: withNotes(counted.notes, sifted.notes),
  };
}

/** Writes how far it is; false when the merchant has stopped it, or the shop is forgotten. */
function note(
  { shop, id }: StoredImport,
  data: Prisma.ReviewImportUpdateManyMutationInput,
  rejected: RejectedRow[],
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await isKnown(shop, tx))) return false;
    const { count } = await tx.reviewImport.updateMany({
      where: { shop, id, state: "checking" },
      data,
    });
    if (count > 0) await storeRejects(tx, shop, id, rejected);
    return count > 0;
  });
}

/** How many are in the shop already, or stood in the file before. */
async function countThere(
  { shop, id }: StoredImport,
  { reviews, questions }: Sifted,
  seen: Set<string>,
): Promise<number> {
  const fresh = reviews.filter(({ what }) => {
    const name = what.importKey ?? what.id;
    return !seen.has(name) && seen.add(name);
  });
  const asked = await questionsThere(db, shop, questions);
  return reviews.length - fresh.length + (await rowsThere(shop, id, fresh)) + asked.size;
}

async function rowsThere(
  shop: string,
  importId: string,
  placed: Placed<ImportedReview>[],
): Promise<number> {
  if (placed.length === 0) return 0;
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${asTable(namesJson(placed))}
    WHERE ${isThere(shop, importId)}`;
  return found?.count ?? 0;
}
