import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";
import { env, type TokenKey } from "./env.server";

// Layout: one byte with the length of the key's id, the id, nonce, tag, ciphertext.
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";

// With bare bytes instead Node takes five times as long, which an import of many rows feels.
const keyObject = ({ bytes }: TokenKey) => createSecretKey(bytes);

export class UnknownKey extends Error {
  constructor(keyId: string) {
    super(`Sealed with key "${keyId}", which is not in TOKEN_KEYS`);
    this.name = "UnknownKey";
  }
}

export class BrokenSeal extends Error {
  constructor() {
    super("A sealed value was changed or is not one of ours");
    this.name = "BrokenSeal";
  }
}

/** Nobody can open it: it was changed, or its key is gone. */
export const isUnopenable = (error: unknown): error is UnknownKey | BrokenSeal =>
  error instanceof UnknownKey || error instanceof BrokenSeal;

const labelFor = ({ id }: TokenKey) => Buffer.from([id.length, ...Buffer.from(id)]);

/** What every value begins with that the first of the keys sealed. */
export function labelOf([key]: TokenKey[]): Buffer<ArrayBuffer> {
  if (!key) throw new Error("There is no key to seal with");
  return labelFor(key);
}

/** Makes text unreadable outside the app. The same text is sealed differently each time. */
export function seal(text: string, keys: TokenKey[] = env.TOKEN_KEYS): Buffer<ArrayBuffer> {
  const key = keys[0];
  if (!key) throw new Error("There is no key to seal with");
  const label = labelFor(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyObject(key), nonce).setAAD(label);
  const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([label, nonce, cipher.getAuthTag(), ciphertext]);
}

/** Throws `UnknownKey` for a key that is gone and `BrokenSeal` for a value that was tampered with. */
export function open(sealed: Uint8Array, keys: TokenKey[] = env.TOKEN_KEYS): string {
  const bytes = Buffer.from(sealed);
  const nonceAt = 1 + (bytes[0] ?? 0);
  const tagAt = nonceAt + NONCE_BYTES;
  const ciphertextAt = tagAt + TAG_BYTES;
  if (bytes.length < ciphertextAt) throw new BrokenSeal();

  const id = bytes.toString("utf8", 1, nonceAt);
  const key = keys.find((candidate) => candidate.id === id);
  if (!key) throw new UnknownKey(id);
  try {
    const decipher = createDecipheriv(CIPHER, keyObject(key), bytes.subarray(nonceAt, tagAt))
      .setAAD(bytes.subarray(0, nonceAt))
      .setAuthTag(bytes.subarray(tagAt, ciphertextAt));
    return (
      decipher.update(bytes.subarray(ciphertextAt), undefined, "utf8") + decipher.final("utf8")
    );
  } catch {
    throw new BrokenSeal();
  }
}
