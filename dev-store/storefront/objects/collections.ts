import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";
import { word } from "./words.ts";

const FEATURED = 8;

/** The two collections each sample shop has: everything, and what the home page shows. */
export function collectionObjects(products: LiquidObject[], { locale, prefix }: Visit) {
  const collection = (handle: string, title: string, some: LiquidObject[]): LiquidObject => ({
    id: handle === "all" ? 1 : 2,
    handle,
    title,
    description: "",
    url: `${prefix}/collections/${handle}`,
    products: some,
    products_count: some.length,
    all_products_count: some.length,
    image: null,
    featured_image: some[0]?.featured_image ?? null,
    all_tags: [...new Set(some.flatMap(({ tags }) => tags as string[]))],
    default_sort_by: "manual",
    sort_by: "",
    filters: [],
    metafields: {},
  });
  return {
    all: collection("all", word("allProducts", locale), products),
    frontpage: collection("frontpage", word("featured", locale), products.slice(0, FEATURED)),
  };
}
