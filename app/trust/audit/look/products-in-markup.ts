import { isJsonLd } from "./json-in-page";
import { nearest, type Listener, type Tag } from "./tag";

/** Products that search engines find on a page, and how many of them are rated there. */
export type ProductsInMarkup = { products: number; ratings: number };

/** Reads JSON-LD and microdata. What is named inside another product, a variant say, is no product of its own. */
export function productsInMarkup(): Listener & { found(): ProductsInMarkup } {
  const scripts: string[] = [];
  const count: ProductsInMarkup = { products: 0, ratings: 0 };
  return {
    opened(tag) {
      if (isJsonLd(tag)) scripts.push("");
      if (isProduct(tag) && nearest(tag.parent, isProduct) === null) count.products += 1;
      const rates = /(^|\s)aggregateRating(\s|$)/.test(tag.attribs["itemprop"] ?? "");
      if (rates && nearest(tag.parent, isProduct)) count.ratings += 1;
    },
    said(text, within) {
      if (within && isJsonLd(within)) scripts.push((scripts.pop() ?? "") + text);
    },
    found() {
      return scripts
        .map((script) => topProducts(jsonOf(script)))
        .reduce((all, { products, ratings }) => {
          return { products: all.products + products, ratings: all.ratings + ratings };
        }, count);
    },
  };
}

const isProduct = ({ attribs }: Tag) =>
  /schema\.org\/Product(Group)?\b/.test(attribs["itemtype"] ?? "");

/** JSON that is broken says nothing to a search engine either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** On its own, in a list, or in a `@graph`: not what such an object holds, a review's product say. */
function topProducts(json: unknown): ProductsInMarkup {
  const objects = [json].flat().flatMap((one) => (hasGraph(one) ? one["@graph"] : [one]));
  const products = objects.filter(isProductObject);
  return {
    products: products.length,
    ratings: products.filter((product) => "aggregateRating" in product).length,
  };
}

const hasGraph = (value: unknown): value is { "@graph": unknown[] } =>
  typeof value === "object" &&
  value !== null &&
  "@graph" in value &&
  Array.isArray(value["@graph"]);

const isProductObject = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  "@type" in value &&
  [value["@type"]].flat().some((type) => type === "Product" || type === "ProductGroup");
