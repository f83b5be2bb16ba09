import { z } from "zod";
import { CustomerPayload, DataRequestPayload } from "./customer-payload";
import { customersRedact } from "./customers-redact.server";
import { dataRequest } from "./data-request.server";
import {
  FulfilledPayload,
  FulfillmentEventPayload,
  FulfillmentPayload,
  OrderMoneyPayload,
  OrderPayload,
  RefundPayload,
} from "./order-payload";
import {
  moneyMoved,
  orderCancelled,
  orderCreated,
  orderFulfilled,
  parcelLeft,
  parcelMoved,
  refunded,
} from "./orders.server";
import { OrderCreatedPayload } from "./placed-order.server";
import {
  productDeleted,
  ProductDeletedPayload,
  ProductPayload,
  productUpdated,
} from "./products.server";
import { ScopesPayload, scopesUpdate } from "./scopes-update.server";
import { shopRedact } from "./shop-redact.server";
import { shopUpdate } from "./shop-update.server";
import type { Prisma } from "@prisma/client";
import type { Handler } from "./topic.server";
import { uninstalled } from "./uninstalled.server";

/** For topics whose name and shop say it all. */
const NothingMore = z.object({});

/**
 * Every topic of `shopify.app.toml`: what a delivery of it does, and what it needs for that of what
 * Shopify sends. The rest, such as names and addresses of people, is never stored.
 */
export const TOPICS = {
  "app/uninstalled": { handle: uninstalled, keeps: NothingMore },
  "app/scopes_update": { handle: scopesUpdate, keeps: ScopesPayload },
  "shop/update": { handle: shopUpdate, keeps: NothingMore },
  "customers/data_request": { handle: dataRequest, keeps: DataRequestPayload },
  "customers/redact": { handle: customersRedact, keeps: CustomerPayload },
  "orders/create": { handle: orderCreated, keeps: OrderCreatedPayload },
  "orders/fulfilled": { handle: orderFulfilled, keeps: FulfilledPayload },
  "orders/cancelled": { handle: orderCancelled, keeps: OrderPayload },
  "orders/updated": { handle: moneyMoved, keeps: OrderMoneyPayload },
  "refunds/create": { handle: refunded, keeps: RefundPayload },
  "fulfillments/create": { handle: parcelLeft, keeps: FulfillmentPayload },
  "fulfillment_events/create": { handle: parcelMoved, keeps: FulfillmentEventPayload },
  "products/update": { handle: productUpdated, keeps: ProductPayload },
  "products/delete": { handle: productDeleted, keeps: ProductDeletedPayload },
  "shop/redact": { handle: shopRedact, keeps: NothingMore },
} satisfies Record<string, { handle: Handler; keeps: z.ZodType<Prisma.InputJsonObject> }>;

export type Topic = keyof typeof TOPICS;

export const isTopic = (topic: string): topic is Topic => Object.hasOwn(TOPICS, topic);
