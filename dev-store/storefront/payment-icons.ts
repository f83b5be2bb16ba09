import { escaped } from "./translations.ts";

const NAMES: Record<string, string> = {
  visa: "Visa",
  master: "Mastercard",
  american_express: "American Express",
  maestro: "Maestro",
  paypal: "PayPal",
  apple_pay: "Apple Pay",
  google_pay: "Google Pay",
  shopify_pay: "Shop Pay",
  klarna: "Klarna",
  vipps: "Vipps",
  ideal: "iDEAL",
  bancontact: "Bancontact",
  sepa_bank_transfer: "SEPA",
  bizum: "Bizum",
};

/** What fits on a card where the name does not. */
const SHORT: Record<string, string> = {
  master: "MC",
  american_express: "AMEX",
  sepa_bank_transfer: "SEPA",
};

export const paymentName = (type: string): string => NAMES[type] ?? type.replaceAll("_", " ");

export const paymentIconUrl = (type: string): string =>
  `/cdn/shopifycloud/payment-icons/${type}.svg`;

/** A plain card with the method's name: Shopify draws the real marks, which are not ours to copy. */
export function paymentIcon(type: string, attributes = ""): string {
  const name = paymentName(type);
  const short = SHORT[type] ?? name;
  const size = Math.min(9.5, 58 / short.length);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 24" width="38" height="24" role="img" ` +
    `aria-label="${escaped(name)}"${attributes}><rect x=".5" y=".5" width="37" height="23" rx="3" ` +
    `fill="#fff" stroke="#00000026"/><text x="19" y="${(12 + size * 0.36).toFixed(1)}" ` +
    `text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size.toFixed(1)}" ` +
    `fill="#2b2d2a">${escaped(short)}</text></svg>`
  );
}
