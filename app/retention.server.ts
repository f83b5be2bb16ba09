import { forgetLooks } from "./data-looks.server";
import { db } from "./db.server";
import { forgetBuyers } from "./review-retention.server";

const DELIVERIES_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Uploaded files of reviews, and their rejected rows, name people who may have asked to be forgotten since. */
const FILES_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Deletes what is kept for a time only. Shopify repeats a delivery for hours, not for weeks. */
export async function deleteExpired(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - DELIVERIES_KEPT_MS);
  await db.webhookDelivery.deleteMany({ where: { receivedAt: { lt: oldest } } });
  await db.confirmationToWrite.deleteMany({ where: { toldAt: { lt: oldest } } });
  await db.dataRequest.deleteMany({ where: { expiresAt: { lt: now } } });
  await forgetFiles(new Date(now.getTime() - FILES_KEPT_MS));
  await forgetBuyers(now);
  await forgetLooks(now);
}

/** What was imported stays; a file that was not, or not to its end, has to be uploaded anew. */
async function forgetFiles(oldest: Date): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "ImportPart" p USING "ReviewImport" i
    WHERE i.shop = p.shop AND i.id = p."importId" AND i."createdAt" < ${oldest}`;
  await db.$executeRaw`
    DELETE FROM "ImportReject" r USING "ReviewImport" i
    WHERE i.shop = r.shop AND i.id = r."importId" AND i."createdAt" < ${oldest}`;
  const old = { createdAt: { lt: oldest } };
  const unused = ["uploading", "uploaded", "asking", "checked"];
  await db.reviewImport.deleteMany({ where: { ...old, state: { in: unused } } });
  await db.reviewImport.updateMany({
    where: { ...old, state: "stopped" },
    data: { state: "done" },
  });
}
