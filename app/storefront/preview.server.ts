import { blockEngine, blockSource, defaultSettings } from "./block-engine.server";
import type { StorefrontDocument } from "./document";

export type PreviewOptions = {
  locale: string;
  now: Date;
  /** In the theme editor a block with nothing to show says so. */
  designMode?: boolean;
  /** What the theme editor would set; the rest is the block's own default. */
  settings?: Record<string, unknown>;
};

/** A block's HTML, as the online store renders it from this document. */
export async function renderBlock(
  block: string,
  document: StorefrontDocument,
  { locale, now, designMode = false, settings = {} }: PreviewOptions,
): Promise<string> {
  const html: unknown = await blockEngine({ locale, now }).parseAndRender(blockSource(block), {
    app: { metafields: { tillit: metafields(document) } },
    block: {
      id: "preview",
      settings: { ...defaultSettings(block), ...settings },
      shopify_attributes: "",
    },
    request: { design_mode: designMode, locale: { iso_code: locale } },
    routes: { root_url: "/" },
  });
  return String(html).trim();
}

/** A JSON metafield as Liquid sees it: the parsed value lies under `.value`. */
const metafields = (document: StorefrontDocument) =>
  Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value === null ? null : { value }]),
  );

const SURFACES = {
  light: { background: "#ffffff", text: "#202223" },
  dark: { background: "#17191c", text: "#eceef0" },
};

type PageOptions = PreviewOptions & {
  /** The shop's own address, so that proofs on the shop open from the preview. */
  shopUrl?: string;
  surface?: keyof typeof SURFACES;
};

/** A whole small page with the block on it, for an iframe's `srcdoc`. It needs no script. */
export async function previewBlock(
  block: string,
  document: StorefrontDocument,
  { surface = "light", shopUrl, ...options }: PageOptions,
): Promise<string> {
  const { background, text } = SURFACES[surface];
  const html = onShop(await renderBlock(block, document, options), shopUrl);
  return (
    `<!doctype html><html lang="${escapeAttribute(options.locale)}"><head><meta charset="utf-8">` +
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
