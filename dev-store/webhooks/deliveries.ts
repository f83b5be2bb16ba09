import { randomUUID } from "node:crypto";
import type { WebhookDeliveryRecord } from "../state.ts";
import type { World } from "../world.ts";
import { attempt } from "./attempt.ts";
import { includedFields } from "./included-fields.ts";
import { passes } from "./passes.ts";

/** As many as a person may want to look at. */
const KEPT = 200;

/** They reach an app that has been uninstalled, too. */
const AFTER_UNINSTALL = ["app/uninstalled", "shop/redact", "customers/redact"];

/** Notes a delivery and makes the first try; resolves when that is over, to null where the app does not subscribe to it. */
export async function deliver(
  world: World,
  topic: string,
  payload: unknown,
  triggeredAt: Date = world.now(),
): Promise<WebhookDeliveryRecord | null> {
  const delivery = noteDelivery(world, topic, payload, triggeredAt);
  if (delivery) await send(world, delivery);
  return delivery;
}

export function noteDelivery(
  world: World,
  topic: string,
  payload: unknown,
  triggeredAt: Date,
): WebhookDeliveryRecord | null {
  const subscription = world.definition.webhooks.find((one) => one.topic === topic);
  const reachable = world.state.app.installed || AFTER_UNINSTALL.includes(topic);
  if (!subscription || !reachable || !passes(payload, subscription.filter)) return null;
  const delivery: WebhookDeliveryRecord = {
    id: randomUUID(),
    eventId: randomUUID(),
    topic,
    triggeredAt: triggeredAt.toISOString(),
    attempts: 0,
    status: null,
    payload: includedFields(payload, subscription.includeFields),
  };
  world.state.webhooks = [...world.state.webhooks.slice(1 - KEPT), delivery];
  world.changed();
  return delivery;
}

/** One try; where it fails, the next one follows after a pause, until there have been eight. */
export async function send(world: World, delivery: WebhookDeliveryRecord): Promise<void> {
  const status = await attempt(world, delivery);
  delivery.attempts += 1;
  delivery.status = status;
  world.changed();
  const pause = world.webhookPatience.betweenTries[delivery.attempts - 1];
  if (isTaken(status) || pause === undefined) return;
  setTimeout(() => {
    // A reset forgets what was under way.
    if (world.state.webhooks.includes(delivery)) void send(world, delivery);
  }, pause).unref();
}

export const isTaken = (status: number): boolean => status >= 200 && status < 300;
