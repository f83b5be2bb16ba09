import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { row, type Row } from "../../trust/confirmation/section";
import { phoneInWords } from "../../trust/phone-number";
import type { Reading } from "./reading";

/** The address and number of the business itself, else those that the shop has in Shopify. */
export function sellerContact({ reader, facts }: Reading): Row[] {
  const { seller: words } = WORDS[reader.locale];
  const { business } = facts.settings;
  const { contactEmail, phone } = facts.shop;
  return [
    ...row(words.email, business.email || contactEmail),
    ...row(words.phone, business.phone ? phoneInWords(business.phone) : phone),
  ];
}
