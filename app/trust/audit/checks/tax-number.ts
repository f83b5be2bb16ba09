import { taxNumber as taxNumberAsWritten } from "../../tax-number";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Written before the business moved, or before we knew the country's numbers. */
export const taxNumber: Check<"tax-number"> = {
  id: "tax-number",
  group: "identity",
  law: "Directive 2000/31/EC, Art. 5(1)(g)",
  applies: ({ settings }) => settings.business.taxNumber !== "",
  passes: ({ settings: { business } }) =>
    taxNumberAsWritten(business.taxNumber, business.address.country) !== null,
  proof: ({ settings }) => proofIn("entered", "words", settings.business.taxNumber),
  repair: () => atField("/app/business", "taxNumber"),
};
