const NAME = /^bounce\+([0-9a-f]{32})$/;

/** The address that one mail comes back to, if it does. */
export const bounceAddress = (token: string, domain: string): string => `bounce+${token}@${domain}`;

/** Which mail came back; null where the address is none of ours. On its way its letters may have changed case. */
export function tokenIn(address: string, domain: string): string | null {
  const at = address.lastIndexOf("@");
  if (address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  return NAME.exec(address.slice(0, Math.max(at, 0)).toLowerCase())?.[1] ?? null;
}
