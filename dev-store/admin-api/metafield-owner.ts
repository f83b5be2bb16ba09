import type { World } from "../world.ts";
import { isGranted } from "./access.ts";
import { parseGid } from "./gid.ts";
import { resolveNode } from "./nodes.ts";

/** What writing an owner's metafields needs; an installation and the shop need nothing of their own. */
const SCOPES: Record<string, string> = { Product: "write_products" };

/** Why the app may not write or delete metafields there; null where it may. */
export function ownerFault(world: World, owner: string): { code: string; message: string } | null {
  if (!resolveNode(world, owner)) return { code: "INVALID", message: "Owner does not exist." };
  const scope = SCOPES[parseGid(owner)?.type ?? ""];
  if (!scope || isGranted({ sentence: "", anyOf: [scope] }, world.state.app.grantedScopes)) {
    return null;
  }
  return { code: "APP_NOT_AUTHORIZED", message: `The app lacks the ${scope} access scope.` };
}
