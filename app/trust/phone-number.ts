import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";

/**
 * The number as it is dialled from anywhere, `+4722334455` (E.164); null if it cannot be one. `country`
 * (ISO 3166) is the one whose numbers may be written without a prefix.
 */
export function internationalNumber(typed: string, country?: string | null): string | null {
  const dialled = typed.trim().replace(/^00/, "+");
  const known = country && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(dialled, { defaultCountry: known, extract: false });
  // Only the length is asked for: which numbers are given out changes faster than any library.
  return number?.isPossible() && !number.ext ? number.number : null;
}

/** As people write it: `+47 22 33 44 55`. */
export const phoneInWords = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number;

/** A phone number with its country's prefix, kept as E.164. Empty is none, unless `missing` names the code for that. */
export const phoneNumber = (missing?: string) =>
  z
    .string()
    .trim()
    .max(50, "too-long")
    .transform((typed, context) => {
      const trouble = typed === "" ? missing : troubleWith(typed);
      if (trouble) context.addIssue({ code: "custom", message: trouble });
      return internationalNumber(typed) ?? typed;
    });

function troubleWith(typed: string): string | null {
  if (internationalNumber(typed)) return null;
  return /^(\+|00)/.test(typed) ? "phone-unreadable" : "phone-without-country";
}
