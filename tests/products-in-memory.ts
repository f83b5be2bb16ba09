import type { Admin } from "../app/admin-api/admin.server";
import type { Surroundings } from "../app/admin-api/ask.server";
import { BulkInMemory } from "./bulk-in-memory";

type Input = { ownerId: string; namespace: string; key: string; type: string; value: string };

/** As much of Shopify as the publishing of products needs: products, their metafields, and bulk operations. */
export class ProductsInMemory {
  products: { id: string; handle: string }[];
  /** By owner, namespace and key. */
  metafields = new Map<string, { type: string; value: string }>();
  /** The mutations that were asked, with how many metafields. */
  writes: { operation: string; metafields: number }[] = [];
  calls: string[] = [];
  trouble: Error | null = null;
  /** Products of which Shopify takes no metafield. */
  refuses: string[] = [];
  /** Happens once, just before the next write is answered. */
  meanwhile: (() => Promise<void>) | null = null;
  readonly bulk = new BulkInMemory((metafields) => {
    const userErrors = this.problems(metafields as Input[]);
    if (userErrors.length === 0) this.keep("SetMetafields", metafields as Input[]);
    return userErrors;
  });
  private shop: string;

  constructor(shop: string, products: { id: string; handle: string }[]) {
    this.shop = shop;
    this.products = products;
  }

  connect = () =>
    Promise.resolve({ shop: this.shop, query: this.query.bind(this) } as unknown as Admin);

  /** Where files of bulk operations are put and fetched. */
  get world(): Surroundings {
    return { fetch: this.bulk.fetch, sleep: () => Promise.resolve(), now: Date.now };
  }

  value(productId: string, namespace: string, key: string): unknown {
    const found = this.metafields.get(`gid://shopify/Product/${productId} ${namespace} ${key}`);
    return found && JSON.parse(found.value);
  }

  private async query(
    document: string,
    variables: { metafields?: Input[]; ids?: string[] },
  ): Promise<unknown> {
    const { metafields = [], ids = [] } = variables;
    const [, operation = ""] = /(?:query|mutation) (\w+)/.exec(document) ?? [];
    this.calls.push(operation);
    if (this.trouble) throw this.trouble;
    if (operation === "ProductsByIds") return { nodes: ids.map((id) => this.node(id)) };
    const inBulk = this.bulk.answer(operation, variables);
    if (inBulk) return inBulk;
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.();
    const userErrors = this.problems(metafields);
    if (userErrors.length === 0) this.write(operation, metafields);
    return { metafieldsSet: { userErrors }, metafieldsDelete: { userErrors } };
  }

  private node(gid: string) {
    const number = gid.replace("gid://shopify/Product/", "");
    const product = this.products.find(({ id }) => id === number);
    if (!product) return null;
    const variants = { nodes: [{ sku: "SKU", barcode: null }] };
    return { ...product, id: gid, title: product.handle, productType: "", vendor: "", variants };
  }

  private problems(metafields: Input[]) {
    return metafields.flatMap(({ ownerId }, index) => {
      const refused = this.refuses.some((id) => ownerId.endsWith(`/${id}`));
      if (!refused && this.node(ownerId)) return [];
      const message = refused ? "is not to be" : "Owner does not exist.";
      return [{ field: ["metafields", `${index}`, "ownerId"], message, code: "INVALID" }];
    });
  }

  private write(operation: string, metafields: Input[]) {
    this.writes.push({ operation, metafields: metafields.length });
    this.keep(operation, metafields);
  }

  private keep(operation: string, metafields: Input[]) {
    for (const { ownerId, namespace, key, type, value } of metafields) {
      const place = `${ownerId} ${namespace} ${key}`;
      if (operation === "SetMetafields") this.metafields.set(place, { type, value });
      else this.metafields.delete(place);
    }
  }
}
