import { createHash } from "node:crypto";
import { foundBy } from "../found-by.ts";
import type { MetafieldRecord } from "../state.ts";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid, parseGid } from "./gid.ts";
import { isForeignNamespace, resolveNamespace } from "./namespace.ts";
import { resolveNode } from "./nodes.ts";

type Filter = { namespace?: string | null; keys?: string[] | null };

/** `metafield` and `metafields`, for whatever can have them. */
export function metafieldFields(world: World, owner: string) {
  return {
    metafield({ namespace, key }: { namespace?: string | null; key: string }) {
      const found = findMetafield(world, owner, resolveNamespace(namespace), key);
      return found && isVisible(world, found) ? viewMetafield(found, world) : null;
    },
    metafields: (args: ConnectionArguments & Filter) =>
      connection(
        world.state.metafields.filter(
          (one) => one.owner === owner && isVisible(world, one) && matches(one, args),
        ),
        args,
        (one) => viewMetafield(one, world),
      ),
  };
}

export function findMetafield(
  world: World,
  owner: string,
  namespace: string,
  key: string,
): MetafieldRecord | undefined {
  return inPlace(world.state.metafields, placeOf({ owner, namespace, key }));
}

const placeOf = ({ owner, namespace, key }: Pick<MetafieldRecord, "owner" | "namespace" | "key">) =>
  `${owner} ${namespace} ${key}`;
const inPlace = foundBy<MetafieldRecord>(placeOf);

/** App-data and app-owned metafields of another app are not there for this one. */
function isVisible(world: World, metafield: MetafieldRecord): boolean {
  const isAppData = parseGid(metafield.owner)?.type === "AppInstallation";
  if (isAppData) return metafield.app === world.options.appKey;
  return !isForeignNamespace(metafield.namespace);
}

function matches({ namespace, key }: MetafieldRecord, filter: Filter): boolean {
  if (filter.namespace != null && namespace !== resolveNamespace(filter.namespace)) return false;
  if (!filter.keys) return true;
  return filter.keys.some((wanted) => {
    const [, wantedNamespace, wantedKey] = /^(.+)\.(.+?)$/.exec(wanted) ?? [null, null, wanted];
    return (
      wantedKey === key &&
      (wantedNamespace === null || resolveNamespace(wantedNamespace) === namespace)
    );
  });
}

export function viewMetafield(metafield: MetafieldRecord, world: World) {
  return {
    __typename: "Metafield",
    id: gid("Metafield", metafield.id),
    legacyResourceId: String(metafield.id),
    namespace: metafield.namespace,
    key: metafield.key,
    type: metafield.type,
    value: metafield.value,
    jsonValue: jsonOf(metafield.value),
    compareDigest: digestOf(metafield),
    sizeInBytes: Buffer.byteLength(metafield.value),
    createdAt: metafield.createdAt,
    updatedAt: metafield.updatedAt,
    description: null,
    definition: null,
    ownerType: OWNER_TYPES[parseGid(metafield.owner)?.type ?? ""] ?? "PRODUCT",
    owner: () => resolveNode(world, metafield.owner),
  };
}

/** Changes whenever the value or its type does. */
export function digestOf({ type, value }: { type: string; value: string }): string {
  return createHash("sha256").update(`${type}\n${value}`).digest("hex");
}

const OWNER_TYPES: Record<string, string> = {
  AppInstallation: "API_PERMISSION",
  Product: "PRODUCT",
  Shop: "SHOP",
};

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
