/**
 * Where the merchant mends it: a field of ours, Shopify's admin, or the theme editor, with a block about to be placed or
 * on the page where one stands.
 */
export type Repair =
  | { in: "app"; page: `/app${string}`; field: (string | number)[] }
  | { in: "shopify"; address: `shopify://admin/${string}` }
  | { in: "theme-editor"; block: string; template: string }
  | { in: "theme-editor-as-is"; template: string };

/** `field` is its place in the setting's value, as problems name it. */
export const atField = (page: `/app${string}`, ...field: (string | number)[]): Repair => ({
  in: "app",
  page,
  field,
});

export const inShopify = (page: string): Repair => ({
  in: "shopify",
  address: `shopify://admin/${page}`,
});

export const inThemeEditor = (block: string, template: string): Repair => ({
  in: "theme-editor",
  block,
  template,
});

/** Where a block stands already. `template`: as placed blocks are named by, `group:footer` too. */
export const whereItStands = (template: string): Repair => ({
  in: "theme-editor-as-is",
  template: template.startsWith("group:") ? "index" : template,
});
