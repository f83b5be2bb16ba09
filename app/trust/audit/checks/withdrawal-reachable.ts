import { proxyAddress } from "../../proxy-address";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { inShopify } from "../repair";
import { sellsInEea } from "../selling";

/** Open to guests, without an account. */
export const withdrawalReachable: Check<"withdrawal-reachable"> = {
  id: "withdrawal-reachable",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 11a(1)",
  applies: (facts) => facts.look !== null && facts.look.withdrawal !== null && sellsInEea(facts),
  passes: ({ look }) => look?.withdrawal === true,
  proof: ({ shop }) => proofIn("storefront", "address", proxyAddress(shop, "withdraw")),
  repair: () => inShopify("settings/apps"),
};
