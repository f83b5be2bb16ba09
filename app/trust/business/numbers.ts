import { postcodeValidator, postcodeValidatorExistsForCountry } from "postcode-validator";
import type { z } from "zod";
import { internationalNumber } from "../phone-number";
import { registerNumber, registerNumberExample } from "../register-number";
import { taxNumber, taxNumberExample } from "../tax-number";

/** What is written otherwise in each country. */
type Numbers = {
  address: { postalCode: string; country: string };
  register: { number: string };
  taxNumber: string;
  phone: string;
};

/** Says what cannot be right in the country of the address; without one only the phone number is looked at. */
export function refuseUnreadable(typed: Numbers, context: z.RefinementCtx) {
  const { country, postalCode } = typed.address;
  const refuse = (path: string[], code: string, params?: Record<string, string>) =>
    context.addIssue({ code: "custom", path, message: code, params });

  if (postalCode !== "" && !isPostalCode(postalCode.toUpperCase(), country)) {
    refuse(["address", "postalCode"], "postal-code-unreadable");
  }
  if (typed.register.number !== "" && registerNumber(typed.register.number, country) === null) {
    const example = registerNumberExample(country);
    refuse(["register", "number"], "register-number-unreadable", { example });
  }
  if (typed.taxNumber !== "" && taxNumber(typed.taxNumber, country) === null) {
    refuse(["taxNumber"], "tax-number-unreadable", { example: taxNumberExample(country) });
  }
  if (typed.phone !== "" && internationalNumber(typed.phone, country) === null) {
    refuse(
      ["phone"],
      /^(\+|00)/.test(typed.phone) || country ? "phone-unreadable" : "phone-without-country",
    );
  }
}

const isPostalCode = (code: string, country: string) =>
  !postcodeValidatorExistsForCountry(country) || postcodeValidator(code, country);

/** The same numbers, as they are written where they belong. */
export function tidied<Typed extends Numbers>(typed: Typed): Typed {
  const { address, register } = typed;
  return {
    ...typed,
    address: { ...address, postalCode: address.postalCode.toUpperCase() },
    register: {
      ...register,
      number: registerNumber(register.number, address.country) ?? register.number,
    },
    taxNumber: taxNumber(typed.taxNumber, address.country) ?? typed.taxNumber,
    phone: internationalNumber(typed.phone, address.country) ?? typed.phone,
  };
}
