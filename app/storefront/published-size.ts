import type { Facts } from "../trust/facts";
import type { Problem } from "../trust/problem";
import type { SettingName } from "../trust/settings";
import { isShown, storefrontPart } from "./document";

/** Shopify takes no larger metafield of type json. */
export const METAFIELD_MAX_BYTES = 128_000;

/** What a part of the storefront weighs in its metafield. */
const bytesOf = (part: unknown) => new TextEncoder().encode(JSON.stringify(part ?? null)).length;

export const isTooLarge = (part: unknown) => bytesOf(part) > METAFIELD_MAX_BYTES;

/** Says that a setting would not fit on the storefront, before it is saved: its texts together are too long. */
export function tooLargeToPublish(name: SettingName, facts: Facts): Problem | null {
  const part = isShown(name) ? storefrontPart(name, facts) : null;
  if (!isTooLarge(part)) return null;
  const inKilobytes = (size: number) => Math.ceil(size / 1000);
  return {
    path: [],
    code: "too-large-to-publish",
    values: { size: inKilobytes(bytesOf(part)), max: inKilobytes(METAFIELD_MAX_BYTES) },
  };
}
