import { onTrustPage } from "../claims/trust-page";
import { dayIn } from "../day-in";
import type { Facts } from "../facts";
import { withoutShopsOrigin } from "../own-address";
import { hasPolicy, type PolicyType } from "../shop-facts";
import { acceptanceWord } from "./order-attributes";
import type { Terms } from "./terms";
import { TERMS_PAGE } from "./terms-address";
import { textOf } from "./version";

export type TermsForLiquid = {
  number: number;
  /** Since when, as YYYY-MM-DD where the shop is. */
  day: string;
  tick: boolean;
  /** The sentence, by its key among the texts of the extension. */
  key: string;
  /** What the order will say. */
  word: string;
  /** The terms themselves, and what is named beside them. */
  links: { key: string; url: string }[];
};

/** What `blocks/terms.liquid` reads. Until a version is there, as in a preview, the one that a save would make. */
export function termsForLiquid(value: Terms, facts: Facts): TermsForLiquid | null {
  const { shop, now, terms } = facts;
  const text = textOf(value);
  const isThere = text
    ? text.source !== "none"
    : hasPolicy(shop, "TERMS_OF_SERVICE") && terms?.source !== "none";
  if (!isThere) return null;

  const draft = { number: (terms?.number ?? 0) + 1, hash: "", publishedAt: now };
  const { number, hash, publishedAt } = terms && terms.source !== "none" ? terms : draft;
  const how = value.asking;
  const links = [
    {
      key: "terms.link",
      url: text?.address ? withoutShopsOrigin(text.address, shop) : `${TERMS_PAGE}?version=${hash}`,
    },
    { key: "returns.heading", url: value.returns ? returnsPage(facts) : "" },
    { key: "terms.privacy", url: value.privacy ? policyPage(facts, "PRIVACY_POLICY") : "" },
  ];
  return {
    ...{ number, day: dayIn(shop.timeZone, publishedAt), tick: how === "ticked" },
    ...{ key: `terms.${how}`, word: acceptanceWord({ how, number, hash }) },
    links: links.filter(({ url }) => url !== ""),
  };
}

/** What the merchant has stated of returns, else Shopify's policy. */
function returnsPage(facts: Facts): string {
  const isStated = facts.settings.returns.base.days !== null;
  return isStated
    ? withoutShopsOrigin(onTrustPage(facts, "returns"), facts.shop)
    : policyPage(facts, "REFUND_POLICY");
}

function policyPage({ shop }: Facts, type: PolicyType): string {
  const policy = shop.policies.find((one) => one.type === type);
  return policy ? withoutShopsOrigin(policy.url, shop) : "";
}
