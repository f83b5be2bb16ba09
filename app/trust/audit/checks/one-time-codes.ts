import type { Check } from "../check";
import { proofIn } from "../proof";
import { inShopify } from "../repair";

/** A password can be stolen elsewhere and tried here; a code that was sent a minute ago cannot. */
export const oneTimeCodes: Check<"one-time-codes"> = {
  id: "one-time-codes",
  group: "connection",
  law: null,
  applies: ({ shop, settings }) =>
    shop.customerAccounts !== null && !settings.account_security.signIn.ownService,
  passes: ({ shop }) => shop.customerAccounts === "new",
  proof: ({ shop }) => proofIn("shopify", "code", `accounts-${shop.customerAccounts}`),
  repair: () => inShopify("settings/customer_accounts"),
};
