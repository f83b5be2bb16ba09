import { z } from "zod";
import { PERIOD_BY_LAW, PERIOD_MAX, REFUND_BY_LAW, REFUND_MAX } from "./limits";

const COST_MAX = 100_000;

/** What is true in one country or in several: how long, who pays the way back, when the money comes. */
export const Terms = z.object({
  /** From delivery. 0: nothing is taken back for a change of mind. Null: not said yet. */
  days: z
    .int("number-invalid")
    .min(0, "number-invalid")
    .max(PERIOD_MAX, "period-too-long")
    .nullable(),
  payer: z.enum(["shop", "buyer"]),
  /** What the way back costs a buyer who pays it, about, in the shop's currency. Null: not known. */
  cost: z
    .number("number-invalid")
    .positive("number-invalid")
    .max(COST_MAX, "number-invalid")
    .transform((amount) => Math.round(amount * 100) / 100)
    .nullable(),
  refundDays: z.int("number-invalid").min(1, "number-invalid").max(REFUND_MAX, "refund-too-late"),
});

export type Terms = z.infer<typeof Terms>;

export const isShorterThanLaw = ({ days }: Terms) => days !== null && days < PERIOD_BY_LAW;
export const refundsLaterThanLaw = ({ refundDays }: Terms) => refundDays > REFUND_BY_LAW;

/** What buyers in the EU and EEA have in any case, whatever was written before the shop shipped there. */
export const raisedToLaw = (terms: Terms): Terms => ({
  ...terms,
  days: terms.days === null ? null : Math.max(terms.days, PERIOD_BY_LAW),
  refundDays: Math.min(terms.refundDays, REFUND_BY_LAW),
});
