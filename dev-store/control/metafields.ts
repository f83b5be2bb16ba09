import type { Router } from "express";
import { z } from "zod";
import type { World } from "../world.ts";
import { readBody, Refusal } from "./read-body.ts";

const Change = z.strictObject({
  namespace: z.string().min(1),
  key: z.string().min(1),
  /** The new value as it is stored; null deletes the metafield. */
  value: z.string().nullable(),
});

/** `POST metafields`: changes or deletes one behind the app's back, as a person or another app could. */
export function metafieldCalls(router: Router, world: World): void {
  router.post("/metafields", (request, answer) => {
    const { namespace, key, value } = readBody(Change, request.body);
    const { metafields } = world.state;
    const found = metafields.find((one) => one.namespace === namespace && one.key === key);
    if (!found) throw new Refusal(`key: there is no metafield ${namespace}.${key}`);
    if (value === null) world.state.metafields = metafields.filter((one) => one !== found);
    else Object.assign(found, { value, updatedAt: world.now().toISOString() });
    world.changed();
    answer.json({ namespace, key, value });
  });
}
