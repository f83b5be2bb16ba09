import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";
import { sellsInEea } from "../selling";

/** Shopify's own mail lacks most of what Art. 6(1) wants confirmed. */
export const confirmationOn: Check<"confirmation-on"> = {
  id: "confirmation-on",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 8(7)",
  applies: sellsInEea,
  passes: ({ settings }) => settings.confirmation.on,
  proof: ({ settings }) => proofIn("entered", "code", settings.confirmation.on ? "on" : "off"),
  repair: () => atField("/app/confirmation", "on"),
};
