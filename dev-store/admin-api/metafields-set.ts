import type { MetafieldRecord } from "../state.ts";
import type { World } from "../world.ts";
import { ownerFault } from "./metafield-owner.ts";
import { faultOfValue } from "./metafield-value.ts";
import { digestOf, findMetafield, viewMetafield } from "./metafields.ts";
import { isForeignNamespace, resolveNamespace } from "./namespace.ts";

export type MetafieldInput = {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
  /** Absent: whatever is there. Null: only where nothing is there yet. */
  compareDigest?: string | null;
};

type UserError = { field: string[]; message: string; code: string; elementIndex: number | null };

const MOST_AT_ONCE = 25;

/** All or nothing: where one of them is refused, none is written. */
export function metafieldsSet(world: World) {
  return ({ metafields: inputs }: { metafields: MetafieldInput[] }) => {
    if (inputs.length > MOST_AT_ONCE) {
      return refused([
        {
          field: ["metafields"],
          message: `Exceeded the maximum metafields input limit of ${MOST_AT_ONCE}.`,
          code: "LESS_THAN_OR_EQUAL_TO",
          elementIndex: null,
        },
      ]);
    }
    const userErrors = inputs.flatMap((input, index) => faultsOf(world, input, index));
    if (userErrors.length > 0) return refused(userErrors);
    const written = inputs.map((input) => write(world, input));
    world.changed();
    return { metafields: written.map((one) => viewMetafield(one, world)), userErrors: [] };
  };
}

const refused = (userErrors: UserError[]) => ({ metafields: null, userErrors });

function faultsOf(world: World, input: MetafieldInput, index: number): UserError[] {
  const fault = (field: string, code: string, message: string): UserError[] => [
    { field: ["metafields", String(index), field], message, code, elementIndex: null },
  ];
  const namespace = resolveNamespace(input.namespace);
  const present = findMetafield(world, input.ownerId, namespace, input.key);
  const type = input.type ?? present?.type;

  const denied = ownerFault(world, input.ownerId);
  if (denied) return fault("ownerId", denied.code, denied.message);
  if (isForeignNamespace(namespace)) {
    return fault(
      "namespace",
      "APP_NOT_AUTHORIZED",
      "Access to this namespace and key on Metafields for this resource type is not allowed.",
    );
  }
  const badName = nameFault(namespace, 3, 255);
  if (badName) return fault("namespace", badName, `Namespace is ${badName.toLowerCase()}.`);
  const badKey = nameFault(input.key, 2, 64);
  if (badKey) return fault("key", badKey, `Key is ${badKey.toLowerCase()}.`);
  if (!type) return fault("type", "BLANK", "Type can't be blank.");
  const badValue = faultOfValue(type, input.value);
  if (badValue) {
    const field = badValue.code === "INCLUSION" ? "type" : "value";
    return fault(field, badValue.code, badValue.message);
  }
  if (isStale(input, present)) {
    return fault(
      "compareDigest",
      "STALE_OBJECT",
      "The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.",
    );
  }
  return [];
}

function nameFault(name: string, least: number, most: number): string | null {
  if (name.length < least) return "TOO_SHORT";
  if (name.length > most) return "TOO_LONG";
  return /^[\w-]+$/.test(name) ? null : "INVALID";
}

function isStale(input: MetafieldInput, present: MetafieldRecord | undefined): boolean {
  if (input.compareDigest === undefined) return false;
  if (input.compareDigest === null) return present !== undefined;
  return present === undefined || digestOf(present) !== input.compareDigest;
}

function write(world: World, input: MetafieldInput): MetafieldRecord {
  const at = world.now().toISOString();
  const namespace = resolveNamespace(input.namespace);
  const present = findMetafield(world, input.ownerId, namespace, input.key);
  if (present) {
    const type = input.type ?? present.type;
    return Object.assign(present, { type, value: input.value, updatedAt: at });
  }
  const created: MetafieldRecord = {
    id: world.takeId(),
    owner: input.ownerId,
    namespace,
    key: input.key,
    type: input.type ?? "",
    value: input.value,
    app: world.options.appKey,
    createdAt: at,
    updatedAt: at,
  };
  world.state.metafields.push(created);
  return created;
}
