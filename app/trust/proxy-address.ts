/** What of the shop's addresses Shopify forwards to us; see `app_proxy` in shopify.app.toml. */
const PROXY_PATH = "/apps/tillit";

/** The public address of a page that we draw in the shop's theme, say for a mail. */
export function proxyAddress(
  shop: { primaryDomain: { url: string } },
  page: string,
  query: Record<string, string> = {},
): string {
  const address = new URL(`${PROXY_PATH}/${page}`, shop.primaryDomain.url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}
