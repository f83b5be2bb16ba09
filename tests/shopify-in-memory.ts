import type { Admin } from "../app/admin-api/admin.server";
import type { ShopFacts } from "../app/trust/shop-facts";
import { shopAnswer } from "./shop-answer";

type Metafield = { key: string; value: string; compareDigest: string };
type MetafieldInput = { key: string; value: string; compareDigest: string | null };

/** As much of Shopify as a publish needs: the shop's facts, and metafields with their digests. */
export class ShopifyInMemory {
  metafields: Metafield[] = [];
  writes = 0;
  /** Happens once, just before the next write arrives. */
  meanwhile: (() => void) | null = null;
  trouble: Error | null = null;
  refusal: string | null = null;
  private digests = 0;

  shop: ShopFacts;
  constructor(shop: ShopFacts) {
    this.shop = shop;
  }

  connect = () =>
    Promise.resolve({ shop: this.shop.shop, query: this.query.bind(this) } as unknown as Admin);

  put(key: string, value: string) {
    this.metafields = this.metafields.filter((metafield) => metafield.key !== key);
    this.metafields.push({ key, value, compareDigest: `digest-${++this.digests}` });
  }

  shown(key: string): unknown {
    const value = this.metafields.find((metafield) => metafield.key === key)?.value;
    return value === undefined ? undefined : JSON.parse(value);
  }

  private query(document: string, variables: { metafields?: MetafieldInput[] }): Promise<unknown> {
    if (this.trouble) return Promise.reject(this.trouble);
    const [, operation] = /(?:query|mutation) (\w+)/.exec(document) ?? [];
    const inputs = variables.metafields ?? [];
    switch (operation) {
      case "ShopFacts":
        return Promise.resolve(shopAnswer(this.shop));
      case "TrustPage": {
        const { trustPage } = this.shop;
        const page = trustPage?.handle
          ? { handle: trustPage.handle, isPublished: trustPage.isVisible }
          : null;
        return Promise.resolve({ page });
      }
      case "AppMetafields":
        return Promise.resolve({
          currentAppInstallation: {
            id: "gid://shopify/AppInstallation/1",
            metafields: { nodes: [...this.metafields] },
          },
        });
      case "SetMetafields":
        return Promise.resolve({ metafieldsSet: { userErrors: this.set(inputs) } });
      case "DeleteMetafields":
        return Promise.resolve({ metafieldsDelete: { userErrors: this.delete(inputs) } });
      default:
        throw new Error(`Not imitated: ${operation}`);
    }
  }

  private set(inputs: MetafieldInput[]) {
    this.takePlace();
    if (this.refusal) return [{ field: ["metafields"], message: this.refusal, code: "INVALID" }];
    const isStale = ({ key, compareDigest }: MetafieldInput) =>
      compareDigest !== (this.metafields.find((m) => m.key === key)?.compareDigest ?? null);
    if (inputs.some(isStale)) {
      return [{ field: ["metafields"], message: "has changed", code: "STALE_OBJECT" }];
    }
    for (const { key, value } of inputs) this.put(key, value);
    this.writes += inputs.length;
    return [];
  }

  private delete(inputs: MetafieldInput[]) {
    this.takePlace();
    this.metafields = this.metafields.filter(
      ({ key }) => !inputs.some((input) => input.key === key),
    );
    this.writes += inputs.length;
    return [];
  }

  private takePlace() {
    this.meanwhile?.();
    this.meanwhile = null;
  }
}
