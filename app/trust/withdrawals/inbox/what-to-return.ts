import { itemTitle } from "../item-title";

/** A product of the order, of which the buyer still has some. */
type Line = { productId: string; title: string; bought: number; refunded: number };

type Stated = { extent: "whole-order" | "items"; items: string };

/**
 * Which products a withdrawal is about: `all`, or their numbers. Null where somebody has to read what was written:
 * something else than the form had to tick, or a title that several products have.
 */
export function whatToReturn({ extent, items }: Stated, lines: Line[]): "all" | string[] | null {
  if (extent === "whole-order") return "all";
  const products = items.split("\n").map((written) => {
    const [only, ...more] = lines.filter((line) => itemTitle(line) === written);
    return only && more.length === 0 ? only.productId : null;
  });
  const known = products.filter((id) => id !== null);
  return known.length === products.length ? [...new Set(known)] : null;
}
