import type { Business } from "../trust/business/business";
import { onTrustPage } from "../trust/claims/trust-page";
import type { Facts } from "../trust/facts";
import { isVatNumber } from "../trust/tax-number";
import { contactPoints } from "./contact-points";
import { returnPolicies } from "./return-policies";

/** As schema.org has it: keys are its names, values are texts, numbers and further things. */
export type Thing = { [property: string]: string | number | string[] | Thing | Thing[] };

/** The settings that it is made of. */
export const ORGANIZATION_FROM = ["business", "support", "returns"] as const;

/**
 * The shop for search engines: schema.org's OnlineStore with what Google documents for an organization.
 * Nothing here depends on a language. Null while no fact is there that a theme would not print itself.
 */
export function organization(facts: Facts): Thing | null {
  const { shop, settings } = facts;
  const { business } = settings;
  const known = {
    ...identity(business),
    contactPoint: contactPoints(settings.support, shop),
    hasMerchantReturnPolicy: returnPolicies(settings.returns, shop, onTrustPage(facts, "returns")),
  };
  const stated = withoutGaps(known);
  if (Object.keys(stated).length === 0) return null;
  return {
    "@context": "https://schema.org",
    "@type": "OnlineStore",
    name: business.tradingName || shop.name,
    url: new URL("/", shop.primaryDomain.url).href,
    ...stated,
  };
}

function identity(business: Business): Record<string, Thing[string] | undefined> {
  const { legalName, taxNumber, register, email, phone } = business;
  if (legalName === "") return {};
  const isVat = isVatNumber(taxNumber);
  return {
    legalName,
    email,
    telephone: phone,
    // Without the gaps that people read it with.
    vatID: isVat ? taxNumber.replace(/\s/g, "") : "",
    taxID: isVat ? "" : taxNumber,
    identifier: register.number
      ? withoutGaps({
          "@type": "PropertyValue",
          propertyID: register.name,
          value: register.number,
        })
      : undefined,
    address: postalAddress(business.address),
  };
}

function postalAddress(address: Business["address"]): Thing | undefined {
  const { line1, line2, postalCode, city, region, country } = address;
  const lines = withoutGaps({
    streetAddress: [line1, line2].filter((line) => line !== "").join(", "),
    postalCode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: country,
  });
  return Object.keys(lines).length > 0 ? { "@type": "PostalAddress", ...lines } : undefined;
}

/** What is empty is not said. */
function withoutGaps(known: Record<string, Thing[string] | undefined>): Thing {
  return Object.fromEntries(
    Object.entries(known).filter(
      (entry): entry is [string, Thing[string]] =>
        entry[1] !== undefined &&
        entry[1] !== "" &&
        !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
