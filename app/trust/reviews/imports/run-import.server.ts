import type { Prisma } from "@prisma/client";
import type { Admin } from "../../../admin-api/admin.server";
import { db, type Tx } from "../../../db.server";
import { isKnown } from "../../../installations.server";
import { enqueue } from "../../../jobs.server";
import { shopKey } from "../../shop-key.server";
import { withNotes } from "./counted";
import { drawPhotos } from "./draw-photos.server";
import { stepsOf } from "./file-rows.server";
import { reviewSettings } from "../review-settings.server";
import { ProductFinder } from "./product-finder.server";
import { storeRejects } from "./rejects.server";
import { sift, type Sifted } from "./sift.server";
import { storeQuestions } from "./store-questions.server";
import { storeReviews, type Into } from "./store-reviews.server";
import { findImport, type StoredImport } from "./stored-import.server";

/** Longer than a thousand rows ever take; else a lock that is waited for in vain would be for ever. */
const STEP_TIMEOUT_MS = 60_000;

/**
 * Imports a file from where the last process got to. Rows, tallies, rejects and how far it is are written
 * together, a step at a time: a process killed in between has done a step wholly or not at all.
 */
export async function runImport(
  file: StoredImport,
  now: Date,
  connect: () => Promise<Admin>,
): Promise<void> {
  const { shop, id } = file;
  const finder = new ProductFinder(shop, now, connect);
  const key = await shopKey(shop);
  const settings = await reviewSettings(shop);
  const into = { shop, id, key, others: await hasOthers(file) };
  let behind = file.cursor;
  // While the database stores one step, the next is read.
  let stored = Promise.resolve(true);
  try {
    for await (const candidates of stepsOf(file, settings, now, behind)) {
      const sifted = await drawPhotos(await sift(candidates, finder));
      if (!(await stored)) return;
      const [from, to] = [behind, candidates.at(-1)?.row ?? behind];
      stored = inStep(file, from, (tx) => take(tx, into, sifted, to));
      // Looked at in the next turn; until then nobody else would.
      stored.catch(() => undefined);
      behind = to;
    }
  } finally {
    await stored;
  }
  await inStep(file, behind, (tx) => finish(tx, { shop, id }, now));
}

/** Whether there is a review in the shop that the file could say again. */
async function hasOthers({ shop, id }: StoredImport): Promise<boolean> {
  const where = { shop, OR: [{ importId: null }, { importId: { not: id } }] };
  return (await db.review.findFirst({ where, select: { id: true } })) !== null;
}

type Found = Pick<StoredImport, "state" | "cursor">;

/** Does a step's work if the import still runs and nobody else has done it; false otherwise. */
async function inStep(
  { shop, id }: StoredImport,
  behind: number,
  work: (tx: Tx) => Promise<unknown>,
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      // A shop that is being forgotten gets no new reviews.
      if (!(await isKnown(shop, tx))) return false;
      const [found] = await tx.$queryRaw<Found[]>`
        SELECT state, cursor FROM "ReviewImport" WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
      if (found?.state !== "importing" || found.cursor !== behind) return false;
      await work(tx);
      return true;
    },
    { timeout: STEP_TIMEOUT_MS, maxWait: STEP_TIMEOUT_MS },
  );
}

async function take(
  tx: Tx,
  into: Into,
  { reviews, questions, rejected, notes }: Sifted,
  cursor: number,
): Promise<void> {
  const { shop, id, key } = into;
  const stored = await storeReviews(tx, into, reviews);
  const asked = await storeQuestions(tx, { shop, id }, key, questions);
  await storeRejects(tx, shop, id, rejected);
  const notFound = rejected.filter(
    ({ rejects }) => rejects[0]?.code === "product-not-found",
  ).length;
  const added = stored.length + asked;
  const before = await findImport(shop, id, tx);
  const data: Prisma.ReviewImportUpdateInput = {
    cursor,
    added: { increment: added },
    already: { increment: reviews.length + questions.length - added },
    wrong: { increment: rejected.length - notFound },
    notFound: { increment: notFound },
    notes: withNotes(before?.notes ?? {}, notes),
  };
  await tx.reviewImport.update({ where: { shop_id: { shop, id } }, data });
}

/** The file itself is not needed any more, and holds people's addresses. */
async function finish(
  tx: Tx,
  { shop, id }: Pick<StoredImport, "shop" | "id">,
  now: Date,
): Promise<void> {
  await tx.reviewImport.update({
    where: { shop_id: { shop, id } },
    data: { state: "done", finishedAt: now },
  });
  await tx.importPart.deleteMany({ where: { shop, importId: id } });
  await requestShown(tx, shop);
}

/** All products at once, and the home page: asked for when an import ends, stops or is undone. */
export async function requestShown(tx: Tx, shop: string): Promise<void> {
  await enqueue(tx, "publish-products", { shop });
  await enqueue(tx, "publish", { shop });
}
