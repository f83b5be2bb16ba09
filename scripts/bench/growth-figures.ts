/** What a work took, in a process of its own. */
export type Spent = {
  calls: number;
  statements: number;
  /** By the clock, and of the processor, which others who are busy do not lengthen. */
  seconds: number;
  computed: number;
  peakMb: number;
};

export type Size = { products: number; reviews: number };

/** A work whose cost must not grow faster than what it is done for. */
export type Work = {
  name: string;
  title: string;
  /** What a figure is of, and how many of it there are. */
  per: string;
  count(size: Size): number;
};

const ofProducts = { per: "product", count: ({ products }: Size) => products };

/**
 * In the order in which they are done with a shop: what an ordinary day has comes before all products change, after
 * which PostgreSQL needs its minute to sweep what their rows were before.
 */
export const WORKS: Work[] = [
  { name: "audit", title: "audit", ...ofProducts },
  { name: "sweep", title: "a night's sweep", ...ofProducts },
  { name: "few", title: "publication of 10 changed products", per: "publication", count: () => 1 },
  { name: "publish", title: "publication of all products, each changed", ...ofProducts },
  // A file with as many reviews as the shop has products.
  { name: "import", title: "import of reviews", per: "review", count: ({ products }) => products },
];

export type Figure = { name: string; of(spent: Spent): number };

export const FIGURES: Figure[] = [
  { name: "calls of the Admin API", of: ({ calls }) => calls },
  { name: "statements", of: ({ statements }) => statements },
  { name: "milliseconds of the processor", of: ({ computed }) => computed * 1_000 },
  { name: "milliseconds by the clock", of: ({ seconds }) => seconds * 1_000 },
  { name: "peak memory, MB", of: ({ peakMb }) => peakMb },
];

/** So much more than at the size before is still flat. */
export const FLAT = 1.2;

/** How often one is in the other; nothing is as much as nothing. */
export const ratio = (value: number, to: number) => (value === to ? 1 : value / to);

/** The most that a figure grew from one size to the next. */
export const worstStep = (values: number[]) =>
  Math.max(...values.slice(1).map((value, nth) => ratio(value, values[nth] ?? 0)));
