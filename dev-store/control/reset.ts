import type { Router } from "express";
import { z } from "zod";
import { handled } from "../handled.ts";
import { SAMPLE_NAMES } from "../shops/samples.ts";
import type { World } from "../world.ts";
import { readBody } from "./read-body.ts";

const Reset = z.object({ shop: z.enum(SAMPLE_NAMES).optional() });

/** `POST reset`: back to a sample shop, or to the beginning of the one that is open, and back to this machine's time. */
export function resetCalls(router: Router, world: World): void {
  router.post(
    "/reset",
    handled(async (request, answer) => {
      const { shop } = readBody(Reset, request.body);
      const current = SAMPLE_NAMES.find((name) => name === world.state.sample) ?? "careful";
      const wasAhead = world.state.clockAheadMs !== 0;
      world.reset(shop ?? current);
      if (wasAhead) await world.clockFollowers.tell(world.state.clockAheadMs);
      answer.json({ shop: world.state.sample, domain: world.state.shop.domain });
    }),
  );
}
