import type { World } from "../world.ts";
import { findMetafield } from "./metafields.ts";
import { isForeignNamespace, resolveNamespace } from "./namespace.ts";
import { ownerFault } from "./metafield-owner.ts";

type Identifier = { ownerId: string; namespace: string; key: string };

/** All or nothing. What was not there is answered with null, which is no error. */
export function metafieldsDelete(world: World) {
  return ({ metafields: identifiers }: { metafields: Identifier[] }) => {
    const userErrors = identifiers.flatMap(({ ownerId, namespace }, index) => {
      const field = ["metafields", String(index), "ownerId"];
      const fault = ownerFault(world, ownerId);
      if (fault) return [{ field, message: fault.message }];
      return isForeignNamespace(resolveNamespace(namespace))
        ? [{ field, message: "Access to this namespace and key is not allowed." }]
        : [];
    });
    if (userErrors.length > 0) return { deletedMetafields: null, userErrors };
    const deletedMetafields = identifiers.map((identifier) => {
      const namespace = resolveNamespace(identifier.namespace);
      const found = findMetafield(world, identifier.ownerId, namespace, identifier.key);
      if (!found) return null;
      world.state.metafields = world.state.metafields.filter((one) => one !== found);
      return { ...identifier, namespace };
    });
    world.changed();
    return { deletedMetafields, userErrors: [] };
  };
}
