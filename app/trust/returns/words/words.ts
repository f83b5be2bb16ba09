import type { Condition } from "../choices";

type Own = Exclude<Condition, "as-in-a-shop">;

/**
 * A return policy in plain words of one language. "Eea" is said where the law of the EU and EEA
 * holds: it tells the right by law from what the shop gives of its own accord (UCPD Annex I, 10).
 */
export type Words = {
  short: { free(days: number): string; paid(days: number): string; none: string };
  period: {
    eea(days: number): string;
    /** Directive 2011/83/EU, Art. 9(1). */
    allByLaw: string;
    partByLaw: string;
    elsewhere(days: number): string;
    none: string;
  };
  wayBack: { shop: string; buyer: string; about(cost: string): string };
  /** Art. 13(1) and (3) for the EU and EEA. */
  refund: { eea(days: number): string; elsewhere(days: number): string };
  /** Art. 14(2): who handled the goods more than needed pays for what they lost, and is not refused. */
  trying: string;
  condition: Record<Own, string>;
  conditionAfterLaw: Record<Own, string>;
  notTaken: string;
  exclusions: string;
  how: string;
  /** Art. 6(1)(h): where the withdrawal function is; its link follows. */
  withdrawal: string;
  exchange: { offered: string; none: string; how: string };
  where: { eu: string; eea: string; otherEea: string; others: string; everywhere: string };
  headings: Record<
    "period" | "wayBack" | "refund" | "condition" | "exclusions" | "how" | "address" | "exchange",
    string
  >;
};
