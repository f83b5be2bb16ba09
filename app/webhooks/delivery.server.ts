import { z } from "zod";
import { startBoss } from "../jobs.server";
import { log } from "../log.server";
import { webhooksAccepted } from "../metrics.server";
import { bytesOf } from "../request-body.server";
import { isShopDomain } from "../shop-domain";
import { isSignedByShopify } from "../webhook-signature.server";
import { storeDelivery } from "./store-deliveries.server";
import { storedPayload } from "./stored-payload.server";
import { isTopic, TOPICS } from "./topics.server";

/** Far above what the topics we subscribe to carry: an order of 500 lines, each with what a buyer may have had written on it. */
const MAX_BYTES = 2_000_000;

const Headers = z.object({
  "x-shopify-topic": z.string().min(1),
  "x-shopify-shop-domain": z.string().refine(isShopDomain),
  "x-shopify-webhook-id": z.string().min(1).max(200),
  "x-shopify-event-id": z.string().max(200).optional(),
  "x-shopify-triggered-at": z.coerce.date().min(new Date(0)).max(new Date("9000-01-01")).optional(),
});

const answer = (status: number) => new Response(null, { status });

/**
 * The one door for deliveries: verified, stored once, handed to the worker, answered. Shopify
 * waits five seconds and promises doubles and disorder, so nothing is worked on here.
 */
export async function receiveDelivery(request: Request, now: Date): Promise<Response> {
  // The raw bytes are what is signed.
  const body = await bytesOf(request, MAX_BYTES);
  if (!body) {
    // By whom cannot be known: the signature is over all of it.
    log.warn("a delivery is too large, and refused");
    return answer(413);
  }
  if (!isSignedByShopify(body, request.headers.get("x-shopify-hmac-sha256"))) return answer(401);

  const headers = Headers.safeParse(Object.fromEntries(request.headers));
  if (!headers.success) return answer(400);
  const {
    "x-shopify-topic": topic,
    "x-shopify-shop-domain": shop,
    "x-shopify-webhook-id": id,
    "x-shopify-event-id": eventId,
    "x-shopify-triggered-at": triggeredAt,
  } = headers.data;
  if (!isTopic(topic)) {
    log.warn({ shop, topic }, "a delivery nobody asked for");
    return answer(200);
  }
  const payload = TOPICS[topic].keeps.safeParse(payloadFrom(body));
  if (!payload.success) {
    log.error({ shop, topic, id }, "ALARM: a delivery from Shopify of a shape we do not know");
    return answer(400);
  }

  await startBoss();
  await storeDelivery({
    ...{ shop, id, topic, ...storedPayload(payload.data), receivedAt: now },
    eventId: eventId ?? null,
    triggeredAt: triggeredAt ?? now,
  });
  webhooksAccepted.inc({ topic });
  return answer(200);
}

/** Without what no text in the database can have: a sign of zero bits, or half of one. */
function payloadFrom(body: Buffer): unknown {
  const readable = (_: string, value: unknown) =>
    typeof value === "string" ? Buffer.from(value.replaceAll("\0", "")).toString() : value;
  try {
    return JSON.parse(body.toString(), readable);
  } catch {
    return null;
  }
}
