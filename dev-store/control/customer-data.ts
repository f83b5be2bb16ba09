import type { Router } from "express";
import { z } from "zod";
import type { World } from "../world.ts";
import { readBody } from "./read-body.ts";

const Access = z.strictObject({ granted: z.boolean() });

/** `POST app/customer-data`: whether Shopify lets the app see names, addresses and e-mail addresses. */
export function customerDataCalls(router: Router, world: World): void {
  router.post("/app/customer-data", (request, answer) => {
    const { granted } = readBody(Access, request.body);
    world.state.app.seesCustomerData = granted;
    world.changed();
    answer.json({ granted });
  });
}
