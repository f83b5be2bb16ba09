import type { Check } from "../app/trust/audit/check";
import type { AuditFacts } from "../app/trust/audit/facts";
import type { PlacedBlocks } from "../app/trust/audit/placed-blocks";
import type { StorefrontLook } from "../app/trust/audit/storefront-look";
import type { SettingName, TrustSettings } from "../app/trust/settings";
import type { ShopFacts } from "../app/trust/shop-facts";
import { filledSettings } from "./examples";
import { aShop, NOW } from "./facts";

const filled = filledSettings();

export const stated: TrustSettings = {
  ...filled,
  returns: {
    ...filled.returns,
    exclusions: [{ reason: "c", goods: { nb: "pledd med navn" } }],
  },
};

/** One setting with another part of its value. */
export const stating = <Name extends SettingName>(
  name: Name,
  part: Partial<TrustSettings[Name]>,
): Overrides => ({ settings: { [name]: { ...stated[name], ...part } } });

export type Overrides = Partial<Omit<AuditFacts, "shop" | "settings">> & {
  shop?: Partial<ShopFacts>;
  settings?: Partial<TrustSettings>;
};

export const aLook = (overrides: Partial<StorefrontLook> = {}): StorefrontLook => ({
  at: NOW,
  https: true,
  redirects: ["http://woolly.example/"],
  mixedContent: [],
  aggregateRatings: 1,
  products: 1,
  policyLinks: [
    ...["refund-policy", "privacy-policy", "terms-of-service", "shipping-policy"],
    ...["legal-notice", "contact-information"],
  ].map((policy) => `/policies/${policy}`),
  seen: { product: ["badges", "returns", "payments", "reviews", "guarantee"] },
  withdrawal: true,
  addresses: {
    "https://woolly.example/pages/trygg-handel": true,
    "https://www.trustedshops.de/bewertung/info_X123.html": true,
  },
  colours: [
    { block: "badges", template: "product", drawn: "text", colour: "#222222", ground: "#ffffff" },
  ],
  ...overrides,
});

/** A shop about which nothing is wrong and everything is known, in one language. */
export const anAuditedShop = ({ shop, settings, ...others }: Overrides = {}): AuditFacts => ({
  shop: aShop({
    policies: [
      ...aShop().policies,
      {
        type: "CONTACT_INFORMATION",
        url: "https://woolly.example/policies/contact-information",
      },
    ],
    locales: [{ locale: "nb", primary: true, published: true }],
    ...shop,
  }),
  settings: { ...stated, ...settings },
  now: NOW,
  reviews: { tally: { stars: [0, 0, 1, 4, 9], verified: 8, withPhoto: 2 }, chosen: [] },
  placed: {
    product: ["badges", "returns", "payments", "reviews", "guarantee"],
    cart: ["terms"],
    "page.trust": ["trust-page"],
    "group:footer": ["withdrawal"],
  },
  policyTexts: [
    { type: "REFUND_POLICY", texts: { nb: "<p>Send varen tilbake innen 30 dager.</p>" } },
  ],
  paymentTypes: ["vipps", "visa", "klarna"],
  termsVersions: {
    count: 2,
    newest: { source: "written", number: 2, publishedAt: NOW, hash: "a".repeat(64) },
  },
  confirmations: { lastSent: new Date("2026-11-21T12:00:00Z"), lastRefused: null },
  unansweredReviews: 0,
  overdueWithdrawals: 0,
  publication: { problem: null },
  look: aLook(),
  ...others,
});

/** Each kind of page was looked at, and no block of ours was on one. */
export const NOWHERE: PlacedBlocks = { index: [], product: [], cart: [] };

/** One that sells outside Europe only. */
export const OVERSEAS: Partial<ShopFacts> = { country: "US", shipsTo: ["US"] };

export type Verdict = "passes" | "fails" | "does not apply";
export type Case = [verdict: Verdict, when: string, overrides: Overrides];

export function verdictOf(check: Check, overrides: Overrides): Verdict {
  const facts = anAuditedShop(overrides);
  if (!check.applies(facts)) return "does not apply";
  return check.passes(facts) ? "passes" : "fails";
}

/** Where to mend it, of a shop that fails the check. */
export const repairOf = (check: Check, overrides: Overrides) =>
  check.repair(anAuditedShop(overrides));

/** What stands in the proof. */
export const foundBy = (check: Check, overrides: Overrides) =>
  check.proof(anAuditedShop(overrides)).found.map(({ value }) => value);
