import {
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { env, type TokenKey } from "../../../env.server";
import type { IsSigned, Sign } from "../portable/own-file";

/** A key of its own, so that nothing else that the app signs or seals could pass for a proof. */
const keyFrom = ({ bytes }: TokenKey) =>
  createSecretKey(Buffer.from(hkdfSync("sha256", bytes, "", "reviews in our own file", 32)));

const signature = (key: KeyObject, text: string) => createHmac("sha256", key).update(text).digest();

/** Signs with the first of the app's keys, and names it. */
export const signer = (keys: TokenKey[] = env.TOKEN_KEYS): Sign => {
  const [key] = keys;
  if (!key) throw new Error("There is no key to sign with");
  const derived = keyFrom(key);
  return (text) => `${key.id}.${signature(derived, text).toString("base64url")}`;
};

/** Knows what any of the app's keys has signed: a replaced key stays in the list as long as its files count. */
export const signedByUs = (keys: TokenKey[] = env.TOKEN_KEYS): IsSigned => {
  const derived = new Map(keys.map((key) => [key.id, keyFrom(key)]));
  return (text, proof) => {
    const dot = proof.lastIndexOf(".");
    const key = derived.get(proof.slice(0, dot));
    if (!key) return false;
    const given = Buffer.from(proof.slice(dot + 1), "base64url");
    const expected = signature(key, text);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
};
