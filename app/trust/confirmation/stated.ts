import type { Part } from "./parts";
import type { Section } from "./section";

type StatedPart = Exclude<Part, "payment" | "paymentDetails" | "cancellation">;

/** In the order of the mail: what one can do before what is long. */
export const STATED_PARTS = [
  "support",
  "security",
  "returns",
  "guarantee",
  "withdrawal",
  "terms",
] as const satisfies StatedPart[];

/**
 * What the merchant has stated elsewhere and the law gives, in the language of who reads it. Whoever knows all
 * the settings puts it together.
 */
export type Stated = {
  /** Who sells, whole: it is in every confirmation. */
  seller: Section;
  /** The payment methods by name, each with what is said of it. */
  payment: PaidBy[];
  parts: Partial<Record<StatedPart, Section>>;
};

/** A way the order was paid. */
export type PaidBy = {
  name: string;
  /** When it is charged; null: nothing is stated of the method. */
  charged: string | null;
  cancel: string | null;
  steps: string | null;
  data: string | null;
  refund: string | null;
};
