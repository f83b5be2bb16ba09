import type { Router } from "express";
import { z } from "zod";
import { payloadFor } from "../webhooks/payloads.ts";
import type { World } from "../world.ts";
import { readBody } from "./read-body.ts";

const Change = z
  .strictObject({
    name: z.string().min(1),
    contactEmail: z.email().nullable(),
    setupRequired: z.boolean(),
    shipsTo: z.array(z.string().regex(/^[A-Z]{2}$/)),
    sslEnabled: z.boolean(),
    timezone: z.enum(Intl.supportedValuesOf("timeZone")),
    paymentTypes: z.array(z.string().regex(/^[a-z_]+$/)),
    customerAccounts: z.enum(["NEW_CUSTOMER_ACCOUNTS", "CLASSIC"]),
  })
  .partial();

/** What a merchant changes in the shop's settings, so that a fact of the shop comes or goes. */
export function shopCalls(router: Router, world: World): void {
  router.post("/shop", (request, answer) => {
    const { sslEnabled, ...change } = readBody(Change, request.body);
    const { shop } = world.state;
    Object.assign(shop, change);
    if (sslEnabled !== undefined) {
      const { host } = shop.primaryDomain;
      const url = `${sslEnabled ? "https" : "http"}://${host}`;
      shop.primaryDomain = { host, url, sslEnabled };
    }
    world.changed();
    world.deliver("shop/update", payloadFor(world, "shop/update"));
    answer.json(shop);
  });
  router.delete("/policies/:handle", (request, answer) => {
    const { policies } = world.state;
    const left = policies.filter((policy) => policy.handle !== request.params.handle);
    if (left.length === policies.length) {
      answer.status(404).json({ error: `The shop has no policy ${request.params.handle}.` });
      return;
    }
    world.state.policies = left;
    world.changed();
    answer.json({ handle: request.params.handle });
  });
}
