import { randomBytes } from "node:crypto";
import { seal } from "../app/seal.server";

/** As it is when somebody, or a disk, has changed one bit of it. */
export function changedSeal(sealed: Uint8Array | null): Buffer<ArrayBuffer> {
  const changed = Buffer.from(sealed ?? []);
  changed[changed.length - 1]! ^= 1;
  return changed;
}

/** As it is when the key that it was sealed with is taken out of the environment. */
export const sealedWithGoneKey = (text: string) =>
  seal(text, [{ id: "gone", bytes: randomBytes(32) }]);
