import { deleteFiles } from "../admin-api/files.server";
import { adminFor } from "../admin-api/admin.server";
import { db } from "../db.server";
import { installedShops, isInstalled } from "../installations.server";
import { enqueue, enqueueShops, type JobName, type Jobs } from "../jobs.server";
import { deleteExpired } from "../retention.server";
import type { PublicationProblem } from "../storefront/publication-problem";
import { publish } from "../storefront/publish.server";
import { publishProducts } from "../storefront/publish-products.server";
import { forgetRuns } from "../trust/audit/audit-runs.server";
import { look } from "../trust/audit/look/look.server";
import { requestLook } from "../trust/audit/look/request-look.server";
import { runAudit } from "../trust/audit/run-audit.server";
import { forgetMails } from "../trust/mails/forget-mails.server";
import { sendQueued } from "../trust/mails/send-queued.server";
import { requestWaitingPhotos, uploadPhotos } from "../trust/reviews/photo-upload.server";
import { workOnImports } from "../trust/reviews/imports/work-on-imports.server";
import { tellAuthor } from "../trust/reviews/invitations/tell-author.server";
import { tellAsker } from "../trust/reviews/questions/tell-asker.server";
import { sendInvitation } from "../trust/reviews/invitations/send-invitation.server";
import { cancelConfirmed } from "../trust/cancellation/cancel-order.server";
import { forgetOldCancellations } from "../trust/cancellation/forget-cancellations.server";
import { lookInto } from "../trust/cancellation/look-into.server";
import { tellFlow } from "../trust/reviews/review-received.server";
import { forgetTexts } from "../trust/withdrawals/forget-texts.server";
import {
  remindOfWithdrawals,
  shopsWithOpenWithdrawals,
} from "../trust/withdrawals/inbox/remind.server";
import {
  requestWaitingConfirmations,
  writeConfirmation,
} from "../webhooks/confirmation-to-write.server";
import { handleDelivery } from "../webhooks/handle-delivery.server";
import { requestWaitingDeliveries } from "../webhooks/waiting-deliveries.server";

const SHOPS_SWEPT_A_SECOND = 5;

/** Trying again mends nothing here; saving does, and that publishes. */
const PERMANENT: PublicationProblem["code"][] = ["setting-unreadable"];

type Handlers = { [Name in JobName]: (payload: Jobs[Name], now: Date) => Promise<void> };

/** What each job does. A thrown error means: again, later. */
export const HANDLERS: Handlers = {
  webhook: ({ shop, id }, now) => handleDelivery(shop, id, now),

  async publish({ shop }, now) {
    if (!(await isInstalled(shop))) return;
    const outcome = await publish(shop, now);
    // `publish` has noted it for the merchant; the job goes on trying.
    if (!outcome.ok && !PERMANENT.includes(outcome.problem.code)) {
      throw new Error(`not published: ${outcome.problem.code}, ${outcome.problem.detail}`);
    }
    // Only what a shopper could see.
    if (outcome.ok && outcome.writes > 0) await requestLook(shop, now);
    // What Shopify told us, and how the publication went, is part of it: not with each try, which may be thousands.
    await enqueue(null, "audit", { shop });
  },

  async audit({ shop }, now) {
    if (await isInstalled(shop)) await runAudit(shop, now);
  },

  async look({ shop }, now) {
    if (!(await isInstalled(shop))) return;
    await look(shop, now);
    await enqueue(null, "audit", { shop });
  },

  async sweep(_, now) {
    const shops = (await installedShops()).map((shop, place) => ({
      shop,
      startAfter: new Date(now.getTime() + (place / SHOPS_SWEPT_A_SECOND) * 1000),
    }));
    await enqueueShops("sweep-shop", shops);
    await requestWaitingConfirmations();
    await requestWaitingDeliveries(now);
    // Behind what others wait for: it takes longest.
    await deleteExpired(now);
    await forgetTexts(now);
    await forgetOldCancellations(now);
    await forgetMails(now);
    await forgetRuns(now);
  },

  // A publish that waits for its hour would hold up the one that a merchant asks for: hence two steps.
  async "sweep-shop"({ shop }, now) {
    await enqueue(null, "publish", { shop });
    await requestLook(shop, now);
    await enqueue(null, "audit", { shop });
    await enqueue(null, "publish-products", { shop });
    // One whose job was given up goes on behind its last step; without any there is nothing to do.
    await enqueue(null, "review-import", { shop });
    await db.$transaction((tx) => requestWaitingPhotos(tx, shop));
  },

  async "publish-products"({ shop }, now) {
    if (!(await isInstalled(shop))) return;
    const { refused } = await publishProducts(shop, now);
    // What was refused is noted with its product; the job goes on trying.
    if (refused > 0) throw new Error(`${refused} products were not published`);
  },

  async "review-photos"({ shop, id }) {
    if (await isInstalled(shop)) await uploadPhotos(shop, id);
  },

  async "review-received"({ shop, id }) {
    if (await isInstalled(shop)) await tellFlow(shop, id);
  },

  confirm: ({ shop, id }, now) => writeConfirmation(shop, id, now),

  async invitation({ shop, id }, now) {
    if (await isInstalled(shop)) await sendInvitation(shop, id, now);
  },

  mail: ({ shop, id }, now) => sendQueued(shop, id, now),

  async "author-mail"({ shop, reviewId, eventId }, now) {
    if (await isInstalled(shop)) await tellAuthor(shop, reviewId, eventId, now);
  },

  async "answer-mail"({ shop, questionId }, now) {
    if (await isInstalled(shop)) await tellAsker(shop, questionId, now);
  },

  async cancellation({ shop, id }, now) {
    if (await isInstalled(shop)) await lookInto(shop, id, now);
  },

  async "cancel-order"({ shop, id }, now) {
    if (await isInstalled(shop)) await cancelConfirmed(shop, id, now);
  },

  async remind() {
    const shops = await shopsWithOpenWithdrawals();
    await enqueueShops(
      "remind-shop",
      shops.map((shop) => ({ shop })),
    );
  },

  async "remind-shop"({ shop }, now) {
    if (await isInstalled(shop)) await remindOfWithdrawals(shop, now);
  },

  async "delete-files"({ shop, fileIds }) {
    if (await isInstalled(shop)) await deleteFiles(await adminFor(shop), fileIds);
  },

  async "review-import"({ shop }, now) {
    if (await isInstalled(shop)) await workOnImports(shop, now);
  },
};
