import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { inShopify } from "../repair";
import { hasPages } from "../storefront-look";

const unencrypted = ({ look }: AuditFacts) => look?.mixedContent ?? [];

export const mixedContent: Check<"mixed-content"> = {
  id: "mixed-content",
  group: "connection",
  law: null,
  applies: ({ look }) => hasPages(look),
  passes: (facts) => unencrypted(facts).length === 0,
  proof: (facts) => proofIn("storefront", "address", ...unencrypted(facts)),
  repair: () => inShopify("themes"),
};
