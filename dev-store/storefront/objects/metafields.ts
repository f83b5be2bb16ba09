import type { MetafieldRecord } from "../../state.ts";
import type { LiquidObject } from "../rendering.ts";

/**
 * The metafields of one owner by namespace and key. `may` says which namespaces are seen:
 * an app's own are reached as `$app:…` by that app's blocks.
 */
export function metafieldsOf(
  all: MetafieldRecord[],
  owner: string,
  may: (metafield: MetafieldRecord) => boolean = () => true,
): LiquidObject {
  const namespaces: Record<string, LiquidObject> = {};
  for (const metafield of all) {
    if (metafield.owner !== owner || !may(metafield)) continue;
    const { namespace, key, type, value } = metafield;
    (namespaces[namespace] ??= {})[key] = { type, value: valueOf(type, value), list_type: null };
  }
  return namespaces;
}

function valueOf(type: string, value: string): unknown {
  if (type === "rating") return ratingOf(parsed(value));
  if (type === "json" || type.startsWith("list.") || type === "money") return parsed(value);
  if (type === "boolean") return value === "true";
  if (type === "number_integer" || type === "number_decimal") return Number(value);
  return value;
}

/** Written with its numbers as texts, read with numbers. */
function ratingOf(value: unknown): LiquidObject {
  const { value: rating, scale_min, scale_max } = value as Record<string, string>;
  return { rating: Number(rating), scale_min: Number(scale_min), scale_max: Number(scale_max) };
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
