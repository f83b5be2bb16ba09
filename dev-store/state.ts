import type { CustomerRecord, OrderRecord } from "./orders/records.ts";

/**
 * Everything the dev store knows: one shop at a time, kept as one JSON file.
 * The Admin API, the storefront and the control interface read and change this value only.
 */
export type DevStoreState = {
  /** Which sample shop this began as: `careful`, `careless` or `fresh`. */
  sample: string;
  shop: ShopRecord;
  products: ProductRecord[];
  /** In the order they were placed. */
  orders: OrderRecord[];
  customers: CustomerRecord[];
  pages: PageRecord[];
  policies: PolicyRecord[];
  metafields: MetafieldRecord[];
  files: FileRecord[];
  /** App blocks placed in the theme, in order within a template. */
  themeBlocks: ThemeBlockRecord[];
  webhooks: WebhookDeliveryRecord[];
  /** In the order they arrived. */
  mail: MailRecord[];
  /** What Shopify Flow was told, in the order it came. */
  flowTriggers: FlowTriggerRecord[];
  app: AppRecord;
  /** How far the shop's and the app's idea of now is ahead of this machine's. */
  clockAheadMs: number;
  /** Counts up; every new id is taken from here. */
  nextId: number;
};

export type ShopRecord = {
  domain: string;
  name: string;
  email: string;
  contactEmail: string | null;
  ownerName: string;
  createdAt: string;
  currency: string;
  timezone: string;
  address: {
    company: string;
    address1: string;
    zip: string;
    city: string;
    countryCode: string;
    phone: string | null;
  };
  primaryDomain: { host: string; url: string; sslEnabled: boolean };
  locales: { locale: string; name: string; primary: boolean; published: boolean }[];
  /** ISO 3166 codes. */
  shipsTo: string[];
  setupRequired: boolean;
  /** What `shop.enabled_payment_types` answers. */
  paymentTypes: string[];
  /** How shoppers sign in: with a code sent by mail, or with a password. */
  customerAccounts: "NEW_CUSTOMER_ACCOUNTS" | "CLASSIC";
  plan: string;
};

/** Text by locale; the primary locale is always there. */
export type Texts = Record<string, string>;

export type ProductRecord = {
  id: number;
  handle: string;
  title: Texts;
  descriptionHtml: Texts;
  vendor: string;
  type: string;
  tags: string[];
  /** In the shop's currency, minor units. */
  price: number;
  available: boolean;
  /** The only one there is. */
  variant: { id: number; sku: string; barcode: string };
  /** Path under /__dev-store/pictures/. */
  picture: string;
  createdAt: string;
};

export type PageRecord = {
  id: number;
  handle: string;
  title: Texts;
  bodyHtml: Texts;
  isPublished: boolean;
  /** The main menu links to it. */
  inMenu: boolean;
  createdAt: string;
  updatedAt: string;
};

export type PolicyRecord = {
  id: number;
  type: string;
  handle: string;
  title: Texts;
  bodyHtml: Texts;
  updatedAt: string;
};

export type MetafieldRecord = {
  id: number;
  /** The owner's gid: gid://shopify/AppInstallation/1, gid://shopify/Product/7 … */
  owner: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  /** The app that owns it, by its key; null for a merchant's own. */
  app: string | null;
  createdAt: string;
  updatedAt: string;
};

export type FileRecord = {
  id: number;
  status: "UPLOADED" | "PROCESSING" | "READY" | "FAILED";
  mimeType: string;
  name: string;
  alt: string;
  url: string;
  width: number;
  height: number;
  createdAt: string;
};

export type ThemeBlockRecord = {
  id: string;
  /** index, product, collection, cart, page … or `footer` for the footer group. */
  template: string;
  /** The block's file name without `.liquid`. */
  block: string;
  settings: Record<string, unknown>;
  disabled: boolean;
};

export type WebhookDeliveryRecord = {
  id: string;
  eventId: string;
  topic: string;
  triggeredAt: string;
  attempts: number;
  /** The last answer's status, 0 for no answer, null while under way. */
  status: number | null;
  payload: unknown;
};

export type MailRecord = {
  id: number;
  at: string;
  /** As a mail program shows it: `"Careful Goods" <post@tillit.example>`. */
  from: string;
  /** The bare address. */
  to: string;
  subject: string;
  text: string;
  html: string | null;
  /** By their names in lower case, as they were sent. */
  headers: Record<string, string>;
  /** Their names. */
  attachments: string[];
};

export type FlowTriggerRecord = {
  handle: string;
  payload: Record<string, unknown>;
  at: string;
};

export type AppRecord = {
  installed: boolean;
  installationId: number;
  grantedScopes: string[];
  /** Shopify has approved the app for names, addresses and e-mail addresses of customers. */
  seesCustomerData: boolean;
  tokens: {
    accessToken: string;
    refreshToken: string;
    expiresAt: string;
    refreshExpiresAt: string;
    revoked: boolean;
  }[];
};
