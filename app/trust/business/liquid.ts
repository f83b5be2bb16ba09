import { onTrustPage } from "../claims/trust-page";
import { countryName } from "../countries";
import { inEachLocale } from "../each-locale";
import type { Facts } from "../facts";
import type { LocalizedText, Texts } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { phoneInWords } from "../phone-number";
import { addressLines } from "../postal-address";
import { registerNumberName, registerPage } from "../registers";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { taxNumberName } from "../tax-number";
import type { Business } from "./business";

type Linked = { name: string; url: string };

export type BusinessForLiquid = {
  primary: string;
  /** The proof: everything about the business. */
  url: string;
  name: string;
  trading: string;
  legal_form: string;
  city: string;
  /** As it is written in its country, without the country. */
  address: string[];
  country: LocalizedText;
  email: string;
  phone: { number: string; text: string } | null;
  register: { name: string; label: LocalizedText; number: string; url: string | null } | null;
  tax: { label: LocalizedText; number: string } | null;
  people: { name: string; role: LocalizedText }[];
  authority: Linked | null;
  profession: {
    title: LocalizedText;
    country: LocalizedText;
    chamber: string;
    rules: LocalizedText;
    rules_url: string;
  } | null;
  more: LocalizedText;
};

/** What the business block and the trust page read. Without a name there is nobody to speak of. */
export function businessForLiquid(business: Business, facts: Facts): BusinessForLiquid | null {
  if (business.legalName === "") return null;
  const { shop } = facts;
  const { address, authority, profession, register } = business;
  const inLanguages = (text: LocalizedText) => inShopsLanguages(text, shop);
  const inShop = (ours: Texts) => inShopsLanguages({}, shop, ours);
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "business"), shop),
    name: business.legalName,
    trading: business.tradingName === business.legalName ? "" : business.tradingName,
    legal_form: business.legalForm,
    city: address.city,
    address: addressLines(address),
    country: countryFor(address.country, shop),
    email: business.email,
    phone: business.phone ? { number: business.phone, text: phoneInWords(business.phone) } : null,
    register: register.number || register.name ? registerForLiquid(business, shop) : null,
    tax: business.taxNumber
      ? { label: inShop(taxNumberName(business.taxNumber)), number: business.taxNumber }
      : null,
    people: business.representatives.map(({ name, role }) => ({ name, role: inLanguages(role) })),
    authority: authority.name ? { name: authority.name, url: authority.address } : null,
    profession: Object.keys(profession.title).length
      ? {
          title: inLanguages(profession.title),
          country: countryFor(profession.country, shop),
          chamber: profession.chamber,
          rules: inLanguages(profession.rules),
          rules_url: profession.rulesAddress,
        }
      : null,
    more: inLanguages(business.more),
  };
}

function registerForLiquid({ register, address }: Business, shop: ShopFacts) {
  return {
    name: register.name,
    label: inShopsLanguages({}, shop, registerNumberName(address.country)),
    number: register.number,
    url: registerPage(register.number, address.country),
  };
}

/** The country in each of the shop's languages, also in those that our own texts do not exist in. */
function countryFor(country: string, shop: ShopFacts): LocalizedText {
  if (country === "") return {};
  return inEachLocale(shop, (locale) => countryName(country, locale));
}
