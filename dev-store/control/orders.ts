import type { Request, Router } from "express";
import { z } from "zod";
import {
  orderIsCancelled,
  orderIsDelivered,
  orderIsFulfilled,
  orderIsPlaced,
  orderIsRefunded,
  orderNumbered,
} from "../orders/orders.ts";
import { personName } from "../orders/person-name.ts";
import { CANCEL_REASONS, type OrderRecord } from "../orders/records.ts";
import { viewOrder } from "../orders/view.ts";
import { primaryLocaleOf } from "../storefront/visit.ts";
import type { World } from "../world.ts";
import { NotThere, readBody } from "./read-body.ts";

const Lines = z
  .array(z.strictObject({ handle: z.string(), quantity: z.number().int().min(1).max(1000) }))
  .min(1)
  .refine((lines) => new Set(lines.map(({ handle }) => handle)).size === lines.length, {
    error: "each product once",
  });

const Placed = z.strictObject({
  email: z.email(),
  name: z.string().trim().min(1),
  lines: Lines,
  /** None: the first that the shop takes. */
  paymentMethod: z.string().optional(),
  /** None: the shop's own. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  address: z
    .strictObject({
      address1: z.string().default(""),
      zip: z.string().default(""),
      city: z.string().default(""),
    })
    .prefault({}),
  attributes: z.record(z.string(), z.string()).default({}),
  note: z.string().nullable().default(null),
  /** The language the buyer read. None: the shop's own. */
  locale: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .optional(),
});

const Sent = z.strictObject({ lines: Lines.optional() });
const Arrived = z.strictObject({});
const Refunded = z
  .strictObject({
    lines: Lines.optional(),
    /** In minor units: money alone, for which nothing is given back. */
    money: z.number().int().min(1).optional(),
    note: z.string().nullable().default(null),
  })
  .refine(({ lines, money }) => !lines || money === undefined, { error: "either lines or money" });
const Cancelled = z.strictObject({
  reason: z.enum(CANCEL_REASONS).default("CUSTOMER"),
  /** Whether what was paid is paid back. */
  refund: z.boolean().default(true),
});

/** `POST orders` and what follows an order: every call answers the order as it is then. */
export function orderCalls(router: Router, world: World): void {
  router.post("/orders", (request, answer) => {
    answer.json(viewOrder(place(world, readBody(Placed, request.body))));
  });

  const following = (call: string, happens: (order: OrderRecord, request: Request) => void) =>
    router.post(`/orders/:number/${call}`, (request, answer) => {
      const order = orderNumbered(world, Number(request.params["number"]?.replace(/^#/, "")));
      if (!order) throw new NotThere(`The shop has no order ${request.params["number"]}.`);
      happens(order, request);
      answer.json(viewOrder(order));
    });

  following("fulfillments", (order, { body }) =>
    orderIsFulfilled(world, order, readBody(Sent, body).lines),
  );
  following("delivery", (order, { body }) => {
    readBody(Arrived, body);
    orderIsDelivered(world, order);
  });
  following("refund", (order, { body }) => orderIsRefunded(world, order, readBody(Refunded, body)));
  following("cancellation", (order, { body }) => {
    const { reason, refund } = readBody(Cancelled, body);
    orderIsCancelled(world, order, { reason, payBack: refund });
  });
}

function place(world: World, wanted: z.infer<typeof Placed>): OrderRecord {
  const { shop } = world.state;
  const { name, country, address, attributes, paymentMethod, locale, ...rest } = wanted;
  return orderIsPlaced(world, {
    ...rest,
    name: personName(name),
    address: { ...address, countryCode: country ?? shop.address.countryCode },
    paymentMethod: paymentMethod ?? shop.paymentTypes[0] ?? "",
    locale: locale ?? primaryLocaleOf(world.state),
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      name: attribute,
      value,
    })),
  });
}
