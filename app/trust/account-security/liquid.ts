import { onTrustPage } from "../claims/trust-page";
import type { Facts } from "../facts";
import type { LocalizedText, Texts } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { phoneInWords } from "../phone-number";
import { primaryLocale } from "../shop-facts";
import type { AccountSecurity } from "./account-security";
import { MAIL_TIPS } from "./mail-tips";
import { NEVER_ASKED } from "./never-asked";
import { oneLine } from "./one-line";
import { SIGN_IN } from "./sign-in-texts";

type SignInForLiquid = {
  way: LocalizedText;
  second: LocalizedText;
  alerts: LocalizedText;
  words: LocalizedText;
};
type ReportForLiquid = {
  email: string;
  phone: string;
  /** As people write it. */
  number: string;
  page: string;
  words: LocalizedText;
};

export type AccountSecurityForLiquid = {
  primary: string;
  url: string;
  line: LocalizedText;
  signIn: SignInForLiquid | null;
  neverAsked: LocalizedText[];
  senders: { address: string; about: LocalizedText }[];
  tips: LocalizedText[];
  report: ReportForLiquid | null;
};

/** What `tillit-account-security.liquid` reads. Its mail addresses are the shop's, entered to be shown. */
export function accountSecurityForLiquid(
  value: AccountSecurity,
  facts: Facts,
): AccountSecurityForLiquid | null {
  const { shop } = facts;
  const ours = (text: Texts) => inShopsLanguages({}, shop, text);
  const signIn = signInForLiquid(value, facts);
  const report = reportForLiquid(value, facts);
  const { neverAsked, senders, tips } = value;
  if (!signIn && !report && neverAsked.length + senders.length + tips.length === 0) return null;

  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "account-security"), shop),
    line: ours(oneLine(value, shop.customerAccounts, signIn !== null)),
    signIn,
    neverAsked: neverAsked.map((code) => ours(NEVER_ASKED[code])),
    senders: senders.map((sender) => ({
      address: sender.address,
      about: inShopsLanguages(sender.about, shop),
    })),
    tips: tips.map((code) => ours(MAIL_TIPS[code])),
    report,
  };
}

function signInForLiquid({ signIn }: AccountSecurity, { shop }: Facts): SignInForLiquid | null {
  if (!signIn.shown) return null;
  const words = inShopsLanguages(signIn.words, shop);
  const known = signIn.ownService ? null : shop.customerAccounts;
  // Neither Shopify nor the merchant has told us how one signs in.
  if (!known && Object.keys(words).length === 0) return null;
  const said = (part: "way" | "second" | "alerts") =>
    known ? inShopsLanguages({}, shop, SIGN_IN[known][part]) : {};
  return { way: said("way"), second: said("second"), alerts: said("alerts"), words };
}

function reportForLiquid({ report }: AccountSecurity, { shop }: Facts): ReportForLiquid | null {
  const { email, phone, page } = report;
  if (!email && !phone && !page) return null;
  return {
    email,
    phone,
    number: phone && phoneInWords(phone),
    page: page && withoutShopsOrigin(page, shop),
    words: inShopsLanguages(report.words, shop),
  };
}
