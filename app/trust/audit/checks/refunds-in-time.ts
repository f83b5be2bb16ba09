import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const refundsInTime: Check<"refunds-in-time"> = {
  id: "refunds-in-time",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 13(1)",
  applies: ({ overdueWithdrawals }) => overdueWithdrawals !== null,
  passes: ({ overdueWithdrawals }) => overdueWithdrawals === 0,
  proof: ({ overdueWithdrawals }) => proofIn("records", "count", overdueWithdrawals ?? 0),
  repair: () => atField("/app/orders/withdrawals"),
};
