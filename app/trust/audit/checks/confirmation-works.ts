import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

const lastOf = (moment: Date | null | undefined) => moment?.getTime() ?? 0;

export const confirmationWorks: Check<"confirmation-works"> = {
  id: "confirmation-works",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 8(7)",
  applies: ({ settings, confirmations }) =>
    settings.confirmation.on &&
    confirmations !== null &&
    (confirmations.lastSent ?? confirmations.lastRefused) !== null,
  passes: ({ confirmations }) =>
    lastOf(confirmations?.lastSent) > lastOf(confirmations?.lastRefused),
  proof: ({ confirmations }) =>
    proofIn(
      "records",
      "day",
      ...[confirmations?.lastSent, confirmations?.lastRefused].flatMap((day) =>
        day ? [day.toISOString()] : [],
      ),
    ),
  repair: () => atField("/app/confirmation", "replyTo"),
};
