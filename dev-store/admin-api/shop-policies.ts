import type { PolicyRecord } from "../state.ts";
import { primaryLocaleOf } from "../storefront/visit.ts";
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

type PolicyInput = { type: string; body: string };

/** Shopify's limit for the text of a policy. */
const LARGEST_BODY = 512 * 1024;

/** The names that Shopify gives its policies. */
const TITLES: Record<string, string> = {
  REFUND_POLICY: "Refund policy",
  PRIVACY_POLICY: "Privacy policy",
  TERMS_OF_SERVICE: "Terms of service",
  SHIPPING_POLICY: "Shipping policy",
  LEGAL_NOTICE: "Legal notice",
  CONTACT_INFORMATION: "Contact information",
};

/** `shopPolicyUpdate` writes the text in the shop's own language; a policy that is not there begins with it. */
export function shopPolicyMutations(world: World) {
  return {
    shopPolicyUpdate({ shopPolicy: { type, body } }: { shopPolicy: PolicyInput }) {
      if (Buffer.byteLength(body) > LARGEST_BODY) {
        const message = "Body is too big (maximum is 512 KB)";
        const userErrors = [{ field: ["shopPolicy", "body"], message, code: "TOO_BIG" }];
        return { shopPolicy: null, userErrors };
      }
      const { policies } = world.state;
      const locale = primaryLocaleOf(world.state);
      const there = policies.find((policy) => policy.type === type);
      const policy = there ?? {
        id: world.takeId(),
        type,
        handle: type.toLowerCase().replaceAll("_", "-"),
        title: { [locale]: TITLES[type] ?? type },
        bodyHtml: {},
        updatedAt: "",
      };
      policy.bodyHtml = { ...policy.bodyHtml, [locale]: body };
      policy.updatedAt = world.now().toISOString();
      if (!there) policies.push(policy);
      world.changed();
      return { shopPolicy: viewPolicy(policy, world), userErrors: [] };
    },
  };
}
