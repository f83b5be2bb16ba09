import type { FaultKind } from "../faults.ts";
import type { WebhookDeliveryRecord } from "../state.ts";
import type { World } from "../world.ts";
import { webhookSignature } from "./signature.ts";

/** Sends one delivery once. Answers the status, 0 where no answer came in time. */
export async function attempt(world: World, delivery: WebhookDeliveryRecord): Promise<number> {
  const mishap = world.faults.take("webhooks");
  if (mishap === "refuse") return 0;
  const answered = await post(world, delivery, mishap === "truncate");
  return (mishap && STATUS_AS_SEEN[mishap]) ?? answered;
}

/** The app has got the delivery and answered, but the answer that Shopify sees is another. */
const STATUS_AS_SEEN: Partial<Record<FaultKind, number>> = {
  "500": 500,
  "502": 502,
  throttle: 429,
  timeout: 0,
};

async function post(
  world: World,
  delivery: WebhookDeliveryRecord,
  cutOff: boolean,
): Promise<number> {
  const { appOrigin, appSecret } = world.options;
  const path = world.definition.webhooks.find((one) => one.topic === delivery.topic)?.path;
  if (!path) return 0;
  const body = JSON.stringify(delivery.payload);
  try {
    const answer = await fetch(new URL(path, appOrigin), {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(world.webhookPatience.answer),
      headers: {
        "Content-Type": "application/json",
        "User-Agent": "Shopify-Captain-Hook",
        "X-Shopify-Topic": delivery.topic,
        "X-Shopify-Hmac-Sha256": webhookSignature(body, appSecret),
        "X-Shopify-Shop-Domain": world.state.shop.domain,
        "X-Shopify-API-Version": world.definition.apiVersion,
        "X-Shopify-Webhook-Id": delivery.id,
        "X-Shopify-Event-Id": delivery.eventId,
        "X-Shopify-Triggered-At": delivery.triggeredAt,
      },
      body: cutOff ? body.slice(0, body.length / 2) : body,
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
