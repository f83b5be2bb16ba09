import type { DevStoreState } from "../state.ts";
import { careful } from "./careful.ts";
import { careless } from "./careless.ts";
import { fresh } from "./fresh.ts";
import { stateOf } from "./shop.ts";

export const SAMPLE_NAMES = ["careful", "careless", "fresh"] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

const SAMPLES = { careful: () => careful, careless: () => careless, fresh };

export function buildSample(
  name: SampleName,
  grantedScopes: readonly string[],
  now: Date,
): DevStoreState {
  return stateOf(SAMPLES[name](now), grantedScopes, now);
}
