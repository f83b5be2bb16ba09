/** In one language. Long terms of sale have some thirty thousand characters. */
export const TEXT_MAX = 40_000;
