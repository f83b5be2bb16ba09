import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const paymentContact: Check<"payment-contact"> = {
  id: "payment-contact",
  group: "payments",
  law: null,
  applies: () => true,
  passes: ({ settings: { payments } }) =>
    payments.contact.email !== "" || payments.contact.phone !== "",
  proof: ({ settings: { payments } }) =>
    proofIn(
      "entered",
      "address",
      ...[payments.contact.email, payments.contact.phone].filter((address) => address !== ""),
    ),
  repair: () => atField("/app/payments", "contact", "email"),
};
