import type { Business } from "../../trust/business/business";
import type { ShopsOwn } from "../../trust/confirmation/notification/details";
import { phoneInWords } from "../../trust/phone-number";
import type { ShopFacts } from "../../trust/shop-facts";

/** By which words a template may name the shop, as far as they are known. */
export function templateOwn(shop: ShopFacts | null, business: Business): ShopsOwn {
  const { legalName, tradingName, address, email, phone } = business;
  return {
    names: written(legalName, tradingName, shop?.address?.company, shop?.name),
    addresses: written(address.line1, shop?.address?.address1),
    contacts: written(email, shop?.contactEmail, phone, phone && phoneInWords(phone), shop?.phone),
  };
}

const written = (...texts: (string | null | undefined)[]) =>
  texts.filter((text): text is string => Boolean(text));
