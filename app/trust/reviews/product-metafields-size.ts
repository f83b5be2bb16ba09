/** What the metafields of one product may weigh together, in bytes. */
export const PRODUCT_BYTES_MAX = 16_000;
/** How much of that is for questions. */
export const QUESTIONS_BYTES_MAX = 4_800;
/** The standard pair is some sixty. */
const PAIR_BYTES_MAX = 100;
export const PAGE_BYTES_MAX = PRODUCT_BYTES_MAX - QUESTIONS_BYTES_MAX - PAIR_BYTES_MAX;

export const bytesIn = (value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value ?? null)).length;

/** From long to short: how many characters of a text are kept, until everything fits. */
export const TEXT_LENGTHS = [5_000, 2_000, 1_500, 1_100, 800, 600, 450, 300, 200] as const;

/**
 * The first of all ways to draw something that fits: texts are cut before anything is left out, and then
 * one after the other is left out from the end.
 */
export function largestThatFits<Drawn>(
  count: number,
  max: number,
  draw: (count: number, textLength: number) => Drawn,
): Drawn {
  for (let left = count; left > 0; left -= 1) {
    const shortest = TEXT_LENGTHS.at(-1) ?? 0;
    if (bytesIn(draw(left, shortest)) > max) continue;
    for (const length of TEXT_LENGTHS) {
      const drawn = draw(left, length);
      if (bytesIn(drawn) <= max) return drawn;
    }
  }
  return draw(0, 0);
}
