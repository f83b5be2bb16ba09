import { z } from "zod";
import { recordScopes } from "../installations.server";
import { requestWaitingPhotos } from "../trust/reviews/photo-upload.server";
import { enqueue } from "../jobs.server";
import type { Handler } from "./topic.server";

export const ScopesPayload = z.object({ current: z.array(z.string().regex(/^\w+$/)) });

/** The merchant granted or took back scopes; which facts can be looked up may have changed. */
export const scopesUpdate: Handler = async (tx, { shop, topic, triggeredAt, payload }) => {
  const { current } = ScopesPayload.parse(payload);
  const newer = await tx.webhookDelivery.count({
    where: { shop, topic, handledAt: { not: null }, triggeredAt: { gt: triggeredAt } },
  });
  if (newer > 0) return;
  await recordScopes(shop, current, tx);
  await enqueue(tx, "publish", { shop });
  // Perhaps it was the permission that photos wait for.
  await requestWaitingPhotos(tx, shop);
};
