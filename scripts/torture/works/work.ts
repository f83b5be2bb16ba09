import type { ShopUnderTorture } from "../shop-under-torture.ts";

/** Something that people or Shopify do, again and again, and what must have come of it. */
export type Work = {
  name: string;
  /** What it needs, done once while all is well. */
  prepare?(shop: ShopUnderTorture): Promise<unknown>;
  /** Among kills: the longest pause between two pieces, where they are large. */
  pauseMs?: number;
  /** Tries the piece of that number once. True: whoever did it was told that it was taken. */
  attempt(shop: ShopUnderTorture, piece: number): Promise<boolean>;
  /** Of these pieces that were taken: how many have not come to their end, or came to it twice. */
  count(shop: ShopUnderTorture, pieces: number[]): Promise<Harm>;
};

/** What was taken of a work in one shop so far. */
export type Done = { work: Work; pieces: number[] };

export type Harm = { lost: number; doubled: number };

/** `found` names the piece that each thing belongs to that came of any. */
export function harmIn(pieces: number[], found: number[]): Harm {
  const times = new Map<number, number>();
  for (const piece of found) times.set(piece, (times.get(piece) ?? 0) + 1);
  return {
    lost: pieces.filter((piece) => !times.has(piece)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
  };
}

/** Harm of the same pieces, looked at from several sides. */
export const together = (...harms: Harm[]): Harm => ({
  lost: Math.max(...harms.map(({ lost }) => lost)),
  doubled: Math.max(...harms.map(({ doubled }) => doubled)),
});
