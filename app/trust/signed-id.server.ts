import { isSignedBy, signatureOf, type ShopKey } from "./shop-key.server";

/** An id as it stands in a link that only we can have made, for one purpose. */
export const signedId = (key: ShopKey, purpose: LinkPurpose, id: string): string =>
  `${id}.${signatureOf(key, purpose, id)}`;

export type LinkPurpose = "invitation" | "unsubscribe" | "author" | `order-${string}`;

/** The id in such a link; null where the link was made up, or cut off by a mail program. */
export function idSignedIn(key: ShopKey, purpose: LinkPurpose, given: string): string | null {
  const dot = given.lastIndexOf(".");
  const id = given.slice(0, Math.max(dot, 0));
  return id !== "" && isSignedBy(key, purpose, id, given.slice(dot + 1)) ? id : null;
}
