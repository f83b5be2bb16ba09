import type { PolicyRecord } from "../state.ts";
import type { World } from "../world.ts";
import { gid } from "./gid.ts";
import { inPrimary, translationsOf } from "./translations.ts";

export function viewPolicy(policy: PolicyRecord, world: World) {
  const { shop } = world.state;
  return {
    __typename: "ShopPolicy",
    id: gid("ShopPolicy", policy.id),
    type: policy.type,
    title: inPrimary(policy.title, shop),
    body: inPrimary(policy.bodyHtml, shop),
    url: `${shop.primaryDomain.url}/policies/${policy.handle}`,
    createdAt: policy.updatedAt,
    updatedAt: policy.updatedAt,
    translations: translationsOf({ title: policy.title, body: policy.bodyHtml }, shop),
  };
}
