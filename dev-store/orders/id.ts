import type { DevStoreState } from "../state.ts";

/** Shopify's ids of orders have thirteen digits, more than 32 bits hold; so have these. */
const FIRST = 6_100_000_000_000;

export const takeLongId = (state: Pick<DevStoreState, "nextId">): number => FIRST + state.nextId++;
