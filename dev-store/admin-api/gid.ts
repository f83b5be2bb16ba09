export const SHOP_ID = 1;

export const gid = (type: string, id: number): string => `gid://shopify/${type}/${id}`;

/** The two halves of `gid://shopify/Product/7`, or null when the text is not such an id. */
export function parseGid(text: string): { type: string; id: number } | null {
  const [, type, id] = /^gid:\/\/shopify\/(\w+)\/(\d+)$/.exec(text) ?? [];
  return type && id ? { type, id: Number(id) } : null;
}
