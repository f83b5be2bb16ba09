import type { Router } from "express";
import { z } from "zod";
import { handled } from "../handled.ts";
import { noteDelivery, send } from "../webhooks/deliveries.ts";
import { payloadFor } from "../webhooks/payloads.ts";
import type { World } from "../world.ts";
import { readBody, Refusal } from "./read-body.ts";

const Payload = z.record(z.string(), z.unknown());

const Order = z.object({
  topic: z.string(),
  /** One, or several that happened one second after another; none: what Shopify would send now. */
  payload: z.union([Payload, z.array(Payload).min(1)]).optional(),
  /** How often each delivery arrives. */
  times: z.number().int().min(1).max(100).default(1),
  /** The youngest arrives first. */
  shuffle: z.boolean().default(false),
  triggeredAt: z.iso.datetime({ offset: true }).optional(),
});

/** `POST webhooks`: answers the deliveries when each first try is over. */
export function webhookCalls(router: Router, world: World): void {
  router.post(
    "/webhooks",
    handled(async (request, answer) => {
      const order = readBody(Order, request.body);
      const deliveries = noteAll(world, order);
      if (order.shuffle) deliveries.reverse();
      for (let time = 0; time < order.times; time += 1) {
        for (const delivery of deliveries) await send(world, delivery);
      }
      answer.json(deliveries.map(({ payload: _payload, ...rest }) => rest));
    }),
  );
}

function noteAll(world: World, order: z.infer<typeof Order>) {
  const { topic } = order;
  if (!world.definition.webhooks.some((one) => one.topic === topic)) {
    throw new Refusal(`topic: shopify.app.toml does not subscribe to ${topic}`);
  }
  const last = order.triggeredAt ? new Date(order.triggeredAt) : world.now();
  const own = order.payload ?? payloadFor(world, topic);
  if (!own) throw new Refusal(`payload: the shop has nothing yet that ${topic} could speak of`);
  const payloads = [own].flat();
  return payloads.map((payload, index) => {
    const secondsBefore = payloads.length - 1 - index;
    const at = new Date(last.getTime() - secondsBefore * 1_000);
    const delivery = noteDelivery(world, topic, payload, at);
    if (!delivery) {
      throw new Refusal(
        `topic: an app that is not installed, or filters this out, gets no ${topic}`,
      );
    }
    return delivery;
  });
}
