import { db } from "../../../db.server";
import type { ProductChoice } from "./product-choice";

const OFFERED = 8;
const WORDS_MAX = 100;

/** Products that we have heard of with these words in their title. */
export async function productsLike(shop: string, typed: string): Promise<ProductChoice[]> {
  const words = typed
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, WORDS_MAX);
  return db.product.findMany({
    where: { shop, title: { contains: words, mode: "insensitive" } },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: OFFERED,
    select: { id: true, title: true },
  });
}
