import type { World } from "../world.ts";

/** One request of the app to the Admin API, as the control interface shows it. */
export type AdminApiCall = {
  operation: string;
  at: string;
  kind: "query" | "mutation";
  /** What it was charged; 0 where it was refused. */
  cost: number;
  /** Of the HTTP answer; 0 where there was none. */
  status: number;
  /** The code of the first error or the first user error's message, or null when all went well. */
  trouble: string | null;
};

const KEPT = 1_000;

export function remember(world: World, call: AdminApiCall): void {
  world.adminApiCalls.push(call);
  if (world.adminApiCalls.length > KEPT) world.adminApiCalls.shift();
}
