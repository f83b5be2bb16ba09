import { customersRedact } from "./customers-redact.server";
import { dataRequest } from "./data-request.server";
import { scopesUpdate } from "./scopes-update.server";
import { shopRedact } from "./shop-redact.server";
import { shopUpdate } from "./shop-update.server";
import type { Handler } from "./topic.server";
import { uninstalled } from "./uninstalled.server";

/** Every topic of `shopify.app.toml`, and what a delivery of it does. */
export const TOPICS = {
  "app/uninstalled": uninstalled,
  "app/scopes_update": scopesUpdate,
  "shop/update": shopUpdate,
  "customers/data_request": dataRequest,
  "customers/redact": customersRedact,
  "shop/redact": shopRedact,
} satisfies Record<string, Handler>;

export type Topic = keyof typeof TOPICS;

export const isTopic = (topic: string): topic is Topic => Object.hasOwn(TOPICS, topic);
