import { blockSource, defaultSettings, renderLiquid } from "./block-engine.server";
import type { StorefrontDocument } from "./document";
import { PRODUCT_KEYS, PRODUCT_METAFIELDS, type ProductDocument } from "./product-document";

/** The product whose page, or card, the block stands on. */
export type ProductOnPage = {
  id: string;
  handle: string;
  title: string;
  metafields: Partial<ProductDocument>;
};

export type PreviewOptions = {
  locale: string;
  now: Date;
  /** In which Liquid tells the time: the shop's. */
  timeZone?: string;
  /** Before the shop's own paths: "/" in its primary language, as Liquid's `routes.root_url`. */
  root?: string;
  /** The page of the shop's that the block stands on; none on other templates. */
  page?: { handle: string } | null;
  /** None on pages of no product. */
  product?: ProductOnPage | null;
  /** As Liquid calls the kind of page: `product` where there is a product, unless said otherwise. */
  pageType?: string;
  /** What the shop's checkout takes, by Shopify's names. The admin's preview does not know it. */
  paymentTypes?: string[];
  /** Where the shopper is, as Shopify has found out. */
  country?: string;
  /** In the theme editor a block with nothing to show says so. */
  designMode?: boolean;
  /** What the theme editor would set; the rest is the block's own default. */
  settings?: Record<string, unknown>;
};

/** A block's HTML, as the online store renders it from this document. */
export async function renderBlock(
  block: string,
  document: StorefrontDocument,
  {
    locale,
    now,
    timeZone = "UTC",
    root = "/",
    page: standsOn = null,
    product = null,
    pageType = product ? "product" : "page",
    paymentTypes = [],
    country,
    designMode = false,
    settings = {},
  }: PreviewOptions,
): Promise<string> {
  const page = {
    app: { metafields: { tillit: metafields(document) } },
    block: {
      id: "preview",
      settings: { ...defaultSettings(block), ...settings },
      shopify_attributes: "",
    },
    request: {
      design_mode: designMode,
      locale: { iso_code: locale },
      page_type: pageType,
      path: product ? `/products/${product.handle}` : "/",
    },
    localization: { country: { iso_code: country } },
    routes: { root_url: root },
    page: standsOn,
    product: product && productInLiquid(product, root),
    shop: { enabled_payment_types: paymentTypes },
  };
  // Shopify's own objects are known in snippets too.
  return renderLiquid(blockSource(block), { locale, now, timeZone }, { scope: page, world: page });
}

/** A JSON metafield as Liquid sees it: the parsed value lies under `.value`. */
const metafields = (document: StorefrontDocument) =>
  Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value === null ? null : { value }]),
  );

function productInLiquid({ id, handle, title, metafields: texts }: ProductOnPage, root: string) {
  const metafields: Record<string, Record<string, unknown>> = {};
  for (const name of PRODUCT_KEYS) {
    const { namespace, key, type } = PRODUCT_METAFIELDS[name];
    const text = texts[name];
    if (text == null) continue;
    const value: unknown = JSON.parse(text);
    metafields[namespace] = {
      ...metafields[namespace],
      [key]: { value: type === "rating" ? asRating(value) : value },
    };
  }
  return { id, handle, title, url: `${root}products/${handle}`, metafields };
}

/** Shopify takes `value` as text and gives `rating` as a number. */
const asRating = (value: unknown) => ({ rating: Number((value as { value: string }).value) });

const SURFACES = {
  light: { background: "#ffffff", text: "#202223" },
  dark: { background: "#17191c", text: "#eceef0" },
};

type PageOptions = PreviewOptions & {
  /** The shop's own address, so that proofs on the shop open from the preview. */
  shopUrl?: string;
  surface?: keyof typeof SURFACES;
};

export type BlockPreview = {
  html: string;
  /** Shoppers see nothing of it; the merchant sees what the theme editor says then. */
  empty: boolean;
};

/** A whole small page with the block on it, for an iframe's `srcdoc`. It needs no script. */
export async function previewBlock(
  block: string,
  document: StorefrontDocument,
  { surface = "light", shopUrl, ...options }: PageOptions,
): Promise<BlockPreview> {
  const seen = await renderBlock(block, document, options);
  const drawn = seen || (await renderBlock(block, document, { ...options, designMode: true }));
  const { locale } = options;
  return { html: smallPage(drawn, { locale, surface, shopUrl }), empty: seen === "" };
}

type SmallPage = { locale: string; surface: keyof typeof SURFACES; shopUrl: string | undefined };

/** A document around what a block or a snippet has printed. */
export function smallPage(drawn: string, { locale, surface, shopUrl }: SmallPage): string {
  const { background, text } = SURFACES[surface];
  // What leads to a place on the page itself must not open a window of its own.
  const within = drawn.replaceAll('href="#', 'target="_self" href="#');
  const html = onShop(within, shopUrl);
  return (
    `<!doctype html><html lang="${escapeAttribute(locale)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><base target="_blank"><title>Tillit</title>` +
    `<style>body{margin:16px;background:${background};color:${text};` +
    `font:16px/1.5 system-ui,sans-serif;color-scheme:${surface}}</style></head>` +
    `<body><main>${html}</main></body></html>`
  );
}

// Not by `<base href>`, which the admin's content security policy refuses.
const onShop = (html: string, shopUrl: string | undefined) =>
  shopUrl ? html.replaceAll('href="/', `href="${escapeAttribute(new URL(shopUrl).origin)}/`) : html;

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
