import type { ShopFacts } from "../shop-facts";
import type { AccountSecurity } from "./account-security";
import { MAIL_TIP_CODES } from "./mail-tips";
import { NEVER_ASKED_CODES } from "./never-asked";

/**
 * What most shops can say as it stands. A picture of a passport is left out: shops that sell to
 * adults only may have to ask for one.
 */
export function suggestedSecurity(value: AccountSecurity, shop: ShopFacts): AccountSecurity {
  return {
    ...value,
    signIn: { ...value.signIn, shown: shop.customerAccounts !== null },
    neverAsked: NEVER_ASKED_CODES.filter((code) => code !== "identity"),
    tips: [...MAIL_TIP_CODES],
    report: { ...value.report, email: value.report.email || (shop.contactEmail ?? "") },
  };
}
