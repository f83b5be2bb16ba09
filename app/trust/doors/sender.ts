const ADDRESS_MAX = 45;

/**
 * Where a request that came through Shopify's app proxy was sent from: the first address that it was forwarded for.
 * Of IPv6 the network, which one household has to itself (RFC 6177).
 */
export function senderOf(headers: Headers): string {
  const [first = ""] = (headers.get("x-forwarded-for") ?? "").split(",", 1);
  const address = first.trim().toLowerCase();
  if (address === "" || address.length > ADDRESS_MAX) return "unknown";
  return address.includes(":") ? networkOf(address) : address;
}

const GROUPS = 8;
const NETWORK_GROUPS = 4;

function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.split("::", 2);
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const missing = Math.max(GROUPS - before.length - after.length, 0);
  const groups = tail === undefined ? before : [...before, ...Array(missing).fill("0"), ...after];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => String(group).replace(/^0+(?=.)/, ""))
    .join(":");
}
