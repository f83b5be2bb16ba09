import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { inShopify } from "../repair";

/** From http to https. Each further one is a wait before the first byte, and one more address that can be taken over. */
const ONE = 1;

const redirectsOf = ({ look }: AuditFacts) => look?.redirects ?? [];

export const redirectChain: Check<"redirect-chain"> = {
  id: "redirect-chain",
  group: "connection",
  law: null,
  applies: ({ look }) => look !== null,
  passes: (facts) => redirectsOf(facts).length <= ONE,
  proof: (facts) => proofIn("storefront", "address", ...redirectsOf(facts)),
  repair: () => inShopify("settings/domains"),
};
