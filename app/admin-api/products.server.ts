import type { Admin } from "./admin.server";

/** A product as Shopify has it. `picture` is the address of its first picture. */
export type LookedUpProduct = {
  id: string;
  handle: string;
  title: string;
  type: string;
  vendor: string;
  skus: string[];
  barcodes: string[];
  picture: string | null;
};

const BY_IDS = `#graphql
  query ProductsByIds($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Product {
        ...LookedUpProduct
      }
    }
  }
  fragment LookedUpProduct on Product {
    id
    handle
    title
    productType
    vendor
    featuredMedia {
      preview {
        image {
          url
        }
      }
    }
    variants(first: 10) {
      nodes {
        sku
        barcode
      }
    }
  }
` as const;

const BY_SEARCH = `#graphql
  query ProductsBySearch($search: String!, $first: Int!) {
    products(first: $first, query: $search) {
      nodes {
        id
        handle
        title
        productType
        vendor
        featuredMedia {
          preview {
            image {
              url
            }
          }
        }
        variants(first: 10) {
          nodes {
            sku
            barcode
          }
        }
      }
    }
  }
` as const;

type Node = {
  id: string;
  handle: string;
  title: string;
  productType: string;
  vendor: string;
  featuredMedia?: { preview?: { image?: { url: string } | null } | null } | null;
  variants: { nodes: { sku?: string | null; barcode?: string | null }[] };
};

/** With ten variants each, more would cost more than Shopify lets one query cost. */
const AT_ONCE = 50;

const filled = (texts: (string | null | undefined)[]) =>
  texts.filter((text): text is string => Boolean(text));

const productFrom = (node: Node): LookedUpProduct => ({
  id: node.id.slice(node.id.lastIndexOf("/") + 1),
  handle: node.handle,
  title: node.title,
  type: node.productType,
  vendor: node.vendor,
  skus: filled(node.variants.nodes.map(({ sku }) => sku)),
  barcodes: filled(node.variants.nodes.map(({ barcode }) => barcode)),
  picture: node.featuredMedia?.preview?.image?.url ?? null,
});

/** The products with these numbers; those that Shopify does not have are missing in the answer. */
export async function productsByIds(admin: Admin, ids: string[]): Promise<LookedUpProduct[]> {
  const found: LookedUpProduct[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE).map((id) => `gid://shopify/Product/${id}`);
    const { nodes } = await admin.query(BY_IDS, { ids: part });
    for (const node of nodes) if (node && "handle" in node) found.push(productFrom(node));
  }
  return found;
}

export type SearchField = "handle" | "sku" | "title";

// What would end the quoted word, or the search.
const quoted = (word: string) => `"${word.replace(/[\\"]/g, "\\$&")}"`;

/** The products with one of these handles, or a variant with one of these SKUs; by title, also such as only contain it. */
export async function productsBy(
  admin: Admin,
  field: SearchField,
  words: string[],
): Promise<LookedUpProduct[]> {
  const found: LookedUpProduct[] = [];
  for (let from = 0; from < words.length; from += AT_ONCE) {
    const part = words.slice(from, from + AT_ONCE);
    const search = part.map((word) => `${field}:${quoted(word)}`).join(" OR ");
    const { products } = await admin.query(BY_SEARCH, { search, first: AT_ONCE });
    found.push(...products.nodes.map(productFrom));
  }
  return found;
}

/** With a picture, if one of the first few has one. */
const LOOKED_AT = 5;

/** A product of the shop's to show something on; null in a shop without any. */
export async function someProduct(admin: Admin): Promise<LookedUpProduct | null> {
  const { products } = await admin.query(BY_SEARCH, { search: "", first: LOOKED_AT });
  const found = products.nodes.map(productFrom);
  return found.find(({ picture }) => picture !== null) ?? found[0] ?? null;
}
