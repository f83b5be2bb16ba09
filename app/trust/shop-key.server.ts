import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from "node:crypto";
import { db, type Tx } from "../db.server";
import { open, seal } from "../seal.server";
import { sameAddress } from "./same-address";

/** A shop's own secret, as hex. Read anew each time: a shop that was forgotten and comes back has another. */
export type ShopKey = string & { readonly shopKey: unique symbol };

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 16;

/** Made at the first use. Of two processes that make one at once, the first one's is it. */
export async function shopKey(shop: string, tx: Tx = db): Promise<ShopKey> {
  const known = await tx.shopKey.findUnique({ where: { shop } });
  if (known) return open(known.sealed) as ShopKey;
  const sealed = seal(randomBytes(KEY_BYTES).toString("hex"));
  await tx.shopKey.createMany({ data: [{ shop, sealed }], skipDuplicates: true });
  const row = await tx.shopKey.findUniqueOrThrow({ where: { shop } });
  return open(row.sealed) as ShopKey;
}

// With bare bytes instead of a key object Node takes five times as long, which an import of many rows feels.
const hmac = (key: ShopKey, purpose: string, text: string) =>
  createHmac("sha256", createSecretKey(key, "hex")).update(`${purpose}\n${text}`).digest();

/** The same for each spelling of an address, in this shop alone. */
export const emailHash = (key: ShopKey, address: string): string =>
  hmac(key, "email", sameAddress(address)).toString("hex");

/** Names where something was sent from, without saying where that is. */
export const senderHash = (key: ShopKey, sender: string): string =>
  hmac(key, "sender", sender).toString("hex").slice(0, 32);

const ID_BYTES = 24;

/** An id that nobody can guess without the shop's key: of the same text always the same. */
export const unguessableId = (key: ShopKey, purpose: string, text: string): string =>
  hmac(key, purpose, text).subarray(0, ID_BYTES).toString("base64url");

/** What follows an id in a link that only we can have made. */
export const signatureOf = (key: ShopKey, purpose: string, id: string): string =>
  hmac(key, purpose, id).subarray(0, SIGNATURE_BYTES).toString("base64url");

export function isSignedBy(key: ShopKey, purpose: string, id: string, given: string): boolean {
  const expected = hmac(key, purpose, id).subarray(0, SIGNATURE_BYTES);
  const signature = Buffer.from(given, "base64url");
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}
