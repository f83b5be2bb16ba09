import { adminFor, type Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { checkImport } from "./check-import.server";
import { NOTHING_COUNTED } from "./counted";
import { FileTrouble } from "./file-trouble.server";
import { runImport } from "./run-import.server";
import { importFrom, type StoredImport } from "./stored-import.server";
import { undoImport } from "./undo-import.server";

/**
 * Works on what waits longest of a shop's imports: checks it, imports it or undoes it, to the end or until
 * it is stopped. One at a time a shop: the job's queue sees to that, and every step once more.
 */
export async function workOnImports(
  shop: string,
  now: Date,
  connect: (shop: string) => Promise<Admin> = adminFor,
): Promise<void> {
  const next = await nextImport(shop);
  if (!next) return;
  try {
    await work(next, now, () => connect(shop));
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    await noteFailure(next, error, now);
  }
  if (await nextImport(shop)) await enqueue(null, "review-import", { shop });
}

async function nextImport(shop: string): Promise<StoredImport | null> {
  const row = await db.reviewImport.findFirst({
    where: { shop, state: { in: ["checking", "importing", "undoing"] } },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  return row && importFrom(row);
}

function work(file: StoredImport, now: Date, connect: () => Promise<Admin>): Promise<void> {
  switch (file.state) {
    case "checking":
      return checkImport(file, now, connect);
    case "importing":
      return runImport(file, now, connect);
    default:
      return undoImport(file, now);
  }
}

/** What was imported before the place where the file is broken stays, and can be undone. */
async function noteFailure(
  { shop, id, state }: StoredImport,
  { code, row }: FileTrouble,
  now: Date,
) {
  await db.reviewImport.updateMany({
    where: { shop, id, state },
    data: {
      ...(state === "checking" && NOTHING_COUNTED),
      ...{ state: "failed", finishedAt: now, problem: { code, values: { row } } },
    },
  });
}
