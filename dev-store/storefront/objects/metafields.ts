import { Drop, type Context } from "liquidjs";
import { resolveNamespace } from "../../admin-api/namespace.ts";
import type { MetafieldRecord } from "../../state.ts";
import { Metafield } from "./metafield.ts";

type Fields = Record<string, Metafield>;

/** An owner's metafields by namespace and key. */
class Metafields extends Drop {
  [namespace: string]: unknown;

  constructor(namespaces: Record<string, Fields>) {
    super();
    Object.assign(this, namespaces);
  }

  /** Only the app's own blocks, which are given `app`, reach its namespaces as `$app` and `$app:reviews`. */
  override liquidMethodMissing(name: string | number, { globals }: Context): unknown {
    const own = "app" in globals && String(name).startsWith("$app");
    return own ? this[resolveNamespace(String(name))] : undefined;
  }
}

/** The metafields of one owner by namespace and key. `may` says which of them are seen. */
export function metafieldsOf(
  all: MetafieldRecord[],
  owner: string,
  may: (metafield: MetafieldRecord) => boolean = () => true,
): Metafields {
  const namespaces: Record<string, Fields> = {};
  for (const record of all) {
    if (record.owner !== owner || !may(record)) continue;
    (namespaces[record.namespace] ??= {})[record.key] = new Metafield(record.type, record.value);
  }
  return new Metafields(namespaces);
}
