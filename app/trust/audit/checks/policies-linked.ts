import type { PolicyType } from "../../shop-facts";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { inShopify } from "../repair";
import { hasPages } from "../storefront-look";

/** What shoppers and courts look for at the foot of a page. */
const LINKED: PolicyType[] = [
  ...(["LEGAL_NOTICE", "CONTACT_INFORMATION", "PRIVACY_POLICY", "REFUND_POLICY"] as const),
  ...(["TERMS_OF_SERVICE", "SHIPPING_POLICY"] as const),
];

const published = ({ shop }: AuditFacts) =>
  shop.policies.filter(({ type }) => LINKED.some((linked) => linked === type));

/** Where the storefront has them: the address that the Admin API tells is that of the checkout. */
const pathOf = (type: string) => `/policies/${type.toLowerCase().replaceAll("_", "-")}`;

const unlinked = (facts: AuditFacts) =>
  published(facts).filter(({ type }) => facts.look?.policyLinks.includes(pathOf(type)) !== true);

/** Whoever publishes a policy in Shopify shows it at the checkout; before that, only a link leads there. */
export const policiesLinked: Check<"policies-linked"> = {
  id: "policies-linked",
  group: "identity",
  law: "Directive 2000/31/EC, Art. 5(1)",
  applies: (facts) => hasPages(facts.look) && published(facts).length > 0,
  passes: (facts) => unlinked(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "storefront",
      "policy",
      ...(unlinked(facts).length > 0 ? unlinked(facts) : published(facts)).map(({ type }) => type),
    ),
  repair: () => inShopify("menus"),
};
