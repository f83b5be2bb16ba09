import { matchesQuery } from "../admin-api/search.ts";

/**
 * Whether a payload passes the filter of a subscription, which is in Shopify's search syntax. Of what the filter can
 * name, the payload's own plain values are imitated; others are refused.
 */
export function passes(payload: unknown, filter: string | null): boolean {
  if (filter === null) return true;
  const plain = Object.entries(payload ?? {}).filter(([, value]) => !(value instanceof Object));
  return matchesQuery(filter, Object.fromEntries(plain.map(([name, value]) => [name, `${value}`])));
}
