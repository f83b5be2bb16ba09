/** The number by which Shopify knows the app; only app-owned namespaces show it. */
export const APP_ID = 700_001;

const OWN_NAMESPACE = `app--${APP_ID}`;

/** `$app` and `$app:reviews` as they are stored; no namespace at all is the app's own. */
export function resolveNamespace(namespace: string | null | undefined): string {
  if (!namespace || namespace === "$app") return OWN_NAMESPACE;
  return namespace.startsWith("$app:")
    ? `${OWN_NAMESPACE}--${namespace.slice("$app:".length)}`
    : namespace;
}

export const isOwnNamespace = (stored: string): boolean =>
  stored === OWN_NAMESPACE || stored.startsWith(`${OWN_NAMESPACE}--`);

/** Namespaces that belong to another app, or to Shopify: not to be written, nor read. */
export const isForeignNamespace = (stored: string): boolean =>
  !isOwnNamespace(stored) && /^(app--\d+|shopify$|shopify--)/.test(stored);
