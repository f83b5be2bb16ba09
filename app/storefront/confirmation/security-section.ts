import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { row, section, text, type Section } from "../../trust/confirmation/section";
import { phoneInWords } from "../../trust/phone-number";
import type { Reading } from "./reading";

/** Whom to tell of a charge that nobody knows; none where the merchant has named nobody. */
export function securitySection({ reader, facts, said }: Reading): Section | null {
  const { security: words } = WORDS[reader.locale];
  const { email, phone, hours } = facts.settings.payments.contact;
  if (email === "" && phone === "") return null;
  return section(words.title, [
    text(words.text),
    {
      is: "rows",
      rows: [
        ...row(words.email, email),
        ...row(words.phone, phone && phoneInWords(phone)),
        ...row(words.hours, said(hours)),
      ],
    },
  ]);
}
