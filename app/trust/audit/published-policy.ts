import { hasPolicy, type PolicyType } from "../shop-facts";
import type { Check } from "./check";
import type { AuditFacts } from "./facts";
import { proofIn } from "./proof";
import { inShopify } from "./repair";

type Policy<Id extends string> = Pick<Check<Id>, "id" | "group" | "law"> & {
  type: PolicyType;
  applies?(facts: AuditFacts): boolean;
};

/** A policy of Shopify's that can be read before buying. */
export const publishedPolicy = <Id extends string>({
  type,
  applies = () => true,
  ...named
}: Policy<Id>): Check<Id> => ({
  ...named,
  applies,
  passes: ({ shop }) => hasPolicy(shop, type),
  proof: () => proofIn("shopify", "policy", type),
  repair: () => inShopify("settings/legal"),
});
