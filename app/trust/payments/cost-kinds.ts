export const EXTRA_COSTS = ["none", "amount", "percent"] as const;
