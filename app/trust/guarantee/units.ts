/** In which the length of a commercial guarantee is said. */
export const UNITS = ["years", "months"] as const;
