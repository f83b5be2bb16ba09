import type { Router } from "express";
import { z } from "zod";
import type { World } from "../world.ts";
import { faultOfBlock } from "./block-fault.ts";
import { readBody, Refusal } from "./read-body.ts";

const Placed = z.object({
  template: z.string(),
  block: z.string(),
  settings: z.record(z.string(), z.unknown()).default({}),
  disabled: z.boolean().default(false),
});

/** `POST theme/blocks`, `DELETE theme/blocks/ID`: what the theme editor does. */
export function themeBlockCalls(router: Router, world: World): void {
  router.post("/theme/blocks", (request, answer) => {
    const placed = readBody(Placed, request.body);
    const fault = faultOfBlock(world, placed);
    if (fault) throw new Refusal(fault);
    const id = String(world.takeId());
    world.state.themeBlocks.push({ id, ...placed });
    world.changed();
    answer.json({ id });
  });
  router.delete("/theme/blocks/:id", (request, answer) => {
    const { themeBlocks } = world.state;
    const left = themeBlocks.filter((block) => block.id !== request.params.id);
    if (left.length === themeBlocks.length) {
      answer.status(404).json({ error: `No block ${request.params.id} stands in the theme.` });
      return;
    }
    world.state.themeBlocks = left;
    world.changed();
    answer.json({ id: request.params.id });
  });
}
