import type { Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import type { PortableProduct } from "../portable/portable-review";
import { findProducts, knownProducts, lookUpProducts } from "../products.server";

/** By what a product is looked for, the surest first. */
const NAMES = ["id", "handle", "sku", "title"] as const;
type Name = (typeof NAMES)[number];

/** Which product goes by a name; of a name that several go by, each. */
type Named = { word: string; id: string };

/** Of a product with many variants, Shopify tells us no more SKUs than these. */
const SKUS_TOLD = 10;

/** Nobody's handle or SKU is longer, and Shopify need not be asked for it. */
const WORD_MAX = 255;

/**
 * Finds the products that the rows of a file name: among those that we have heard of, else by asking
 * Shopify, each of them once. A name that no product goes by, or more than one, finds nothing.
 */
export class ProductFinder {
  private readonly shop: string;
  private readonly now: Date;
  private readonly connect: () => Promise<Admin>;
  private readonly found = new Map<string, string | null>();

  constructor(shop: string, now: Date, connect: () => Promise<Admin>) {
    this.shop = shop;
    this.now = now;
    this.connect = connect;
  }

  /** Shopify's number of a product that was looked for; null where there is none. */
  idOf(product: PortableProduct): string | null {
    for (const name of NAMES) {
      const id = this.found.get(keyOf(name, wordOf(product, name)));
      if (id) return id;
    }
    return null;
  }

  async lookFor(products: PortableProduct[]): Promise<void> {
    for (const name of NAMES) {
      const open = products.filter((product) => this.idOf(product) === null);
      const words = new Set(open.map((product) => wordOf(product, name)));
      const asked = [...words].filter((word) => word !== "" && !this.found.has(keyOf(name, word)));
      if (asked.length > 0) await this.ask(name, asked);
    }
  }

  private async ask(name: Name, words: string[]): Promise<void> {
    const known = await this.known(name, words);
    const unknown = words.filter((word) => !known.some((named) => named.word === word));
    const asked = unknown.length > 0 ? await this.askShopify(name, unknown) : [];
    const all = [...known, ...asked];
    for (const word of words) {
      const ids = new Set(all.flatMap((named) => (named.word === word ? [named.id] : [])));
      const [id] = ids;
      this.found.set(keyOf(name, word), id !== undefined && ids.size === 1 ? id : null);
    }
  }

  private async askShopify(name: Name, words: string[]): Promise<Named[]> {
    const admin = await this.connect();
    if (name === "id") {
      await lookUpProducts(admin, words, this.now);
      return this.known(name, words);
    }
    const products = await findProducts(admin, name, words, this.now);
    const known = await this.known(name, words);
    const isKnown = (word: string) => known.some((named) => named.word === word);
    const mayHaveMore = products.some(
      ({ id, skus }) => skus.length >= SKUS_TOLD || !known.some((named) => named.id === id),
    );
    if (name !== "sku" || !mayHaveMore) return known;
    // Which of the products with many variants was meant shows when a SKU is asked for alone.
    for (const word of words.filter((word) => !isKnown(word))) {
      const found = await findProducts(admin, name, [word], this.now);
      known.push(...found.map(({ id }) => ({ word, id })));
    }
    return known;
  }

  private async known(name: Name, words: string[]): Promise<Named[]> {
    const { shop } = this;
    switch (name) {
      case "id": {
        const rows = await knownProducts(shop, words);
        return [...rows.values()].flatMap(({ id, deletedAt }) =>
          deletedAt ? [] : [{ word: id, id }],
        );
      }
      case "handle":
        // A handle that went from one product to another belongs to the one that was seen with it last.
        return db.$queryRaw<Named[]>`
          SELECT DISTINCT ON (handle) handle AS word, id FROM "Product"
          WHERE shop = ${shop} AND handle = ANY(${words}::text[]) AND "deletedAt" IS NULL
          ORDER BY handle, "lookedUpAt" DESC`;
      case "sku":
        return db.$queryRaw<Named[]>`
          SELECT DISTINCT word, id FROM "Product" p, unnest(p.skus) AS word
          WHERE shop = ${shop} AND word = ANY(${words}::text[]) AND "deletedAt" IS NULL`;
      case "title":
        return db.$queryRaw<Named[]>`
          SELECT title AS word, id FROM "Product"
          WHERE shop = ${shop} AND title = ANY(${words}::text[]) AND "deletedAt" IS NULL`;
    }
  }
}

const keyOf = (name: Name, word: string) => `${name} ${word}`;

function wordOf(product: PortableProduct, name: Name): string {
  const word = product[name] ?? "";
  if (word.length > WORD_MAX) return "";
  return name === "handle" ? word.toLowerCase() : word;
}
