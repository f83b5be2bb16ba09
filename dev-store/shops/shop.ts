import type { DevStoreState, PageRecord, PolicyRecord, ShopRecord, Texts } from "../state.ts";
import { CATALOGUE, type CatalogueProduct, type Language } from "./catalogue.ts";
import { letHappen, type SampleOrder } from "./orders/sample-order.ts";
import { variantOf } from "./variant.ts";

export type SampleShop = {
  sample: string;
  shop: ShopRecord;
  /** The shop's languages, the primary first. */
  languages: readonly Language[];
  /** From euro cents to the shop's minor units. */
  price(cents: number): number;
  pages: Pick<PageRecord, "handle" | "title" | "bodyHtml">[];
  policies: Omit<PolicyRecord, "id" | "updatedAt">[];
  /** From the oldest on. */
  orders: SampleOrder[];
};

const FIRST_PRODUCT_ID = 1001;
const FIRST_PAGE_ID = 2001;
const FIRST_POLICY_ID = 3001;
/** Ids taken while the dev store runs begin here. */
const FIRST_FREE_ID = 5001;
const INSTALLATION_ID = 4001;

/** A sample shop as the dev store's whole state, with the app installed and nothing else done. */
export function stateOf(
  sample: SampleShop,
  grantedScopes: readonly string[],
  now: Date,
): DevStoreState {
  const state: DevStoreState = {
    sample: sample.sample,
    shop: structuredClone(sample.shop),
    products: CATALOGUE.map((product, index) => productOf(product, sample, index)),
    orders: [],
    customers: [],
    pages: sample.pages.map((page, index) => ({
      id: FIRST_PAGE_ID + index,
      isPublished: true,
      inMenu: true,
      createdAt: sample.shop.createdAt,
      updatedAt: sample.shop.createdAt,
      ...page,
    })),
    policies: sample.policies.map((policy, index) => ({
      id: FIRST_POLICY_ID + index,
      updatedAt: sample.shop.createdAt,
      ...policy,
    })),
    metafields: [],
    files: [],
    themeBlocks: [],
    webhooks: [],
    mail: [],
    flowTriggers: [],
    app: {
      installed: true,
      installationId: INSTALLATION_ID,
      grantedScopes: [...grantedScopes],
      seesCustomerData: true,
      tokens: [],
    },
    clockAheadMs: 0,
    nextId: FIRST_FREE_ID,
  };
  for (const order of sample.orders) letHappen(state, order, now);
  return state;
}

function productOf(product: CatalogueProduct, sample: SampleShop, index: number) {
  const inItsLanguages = (texts: Record<Language, string>): Texts =>
    Object.fromEntries(sample.languages.map((language) => [language, texts[language]]));
  const description = inItsLanguages(product.description);
  const id = FIRST_PRODUCT_ID + index;
  return {
    id,
    handle: product.handle,
    title: inItsLanguages(product.title),
    descriptionHtml: Object.fromEntries(
      Object.entries(description).map(([language, text]) => [language, `<p>${text}</p>`]),
    ),
    vendor: product.vendor,
    type: product.type,
    tags: [...product.tags],
    price: sample.price(product.price),
    available: product.available,
    variant: variantOf({ id, vendor: product.vendor }),
    picture: `${product.handle}.svg`,
    createdAt: sample.shop.createdAt,
  };
}
