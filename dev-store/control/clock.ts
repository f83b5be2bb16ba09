import type { Router } from "express";
import { z } from "zod";
import { laterBy } from "../clock/duration.ts";
import { handled } from "../handled.ts";
import type { World } from "../world.ts";
import { readBody, Refusal } from "./read-body.ts";

const Move = z.union(
  [z.strictObject({ advance: z.string() }), z.strictObject({ reset: z.literal(true) })],
  { error: "either advance, such as P15D, or reset: true" },
);

const Asked = z.object({ follower: z.string(), known: z.coerce.number() });

/** Farther than this, nothing that the app or the shop counts makes sense. */
const FARTHEST_MS = 10 * 366 * 24 * 60 * 60 * 1_000;

/** `POST clock`: moves the dev store's and the app's idea of now. `GET clock`: how far it is ahead. */
export function clockCalls(router: Router, world: World): void {
  router.get("/clock", (request, answer) => {
    const asked = Asked.safeParse(request.query);
    if (!asked.success) return void answer.json(viewClock(world));
    const { follower, known } = asked.data;
    world.clockFollowers.ask(follower, known, world.state.clockAheadMs, answer);
  });
  router.post(
    "/clock",
    handled(async (request, answer) => {
      const move = readBody(Move, request.body);
      const aheadMs = "reset" in move ? 0 : aheadAfter(world, move.advance);
      const followers = await moveClock(world, aheadMs);
      answer.json({ ...viewClock(world), followers });
    }),
  );
}

/** Resolves to how many programs have gone along. */
export async function moveClock(world: World, aheadMs: number): Promise<number> {
  world.state.clockAheadMs = aheadMs;
  world.changed();
  return world.clockFollowers.tell(aheadMs);
}

function aheadAfter({ state, now }: World, advance: string): number {
  const from = now();
  const to = laterBy(advance, from);
  if (!to) throw new Refusal(`advance: ${advance} is no duration such as P15D or PT2H30M`);
  const aheadMs = state.clockAheadMs + to.getTime() - from.getTime();
  if (!(aheadMs <= FARTHEST_MS)) throw new Refusal("advance: ten years at most");
  return aheadMs;
}

export const viewClock = ({ state, now }: World) => ({
  now: now().toISOString(),
  aheadMs: state.clockAheadMs,
});
