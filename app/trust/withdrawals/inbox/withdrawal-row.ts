import type { Extent, Flag } from "../limits";
import type { StepName } from "../steps";
import type { NextView } from "./next-view";

/** A withdrawal as the merchant's list has it, without a word of whose it is; times as text. */
export type WithdrawalRow = {
  id: string;
  number: number;
  submittedAt: string;
  /** Null: no order fits. Its number is empty where it was forgotten. */
  order: { id: string; number: string } | null;
  /** Null: what was stated has been deleted after its time. */
  extent: Extent | null;
  flags: Flag[];
  standing: "received" | "proof" | "goods-back" | "refunded" | "closed";
  next: NextView | null;
};

/** The latest of the steps is the one that can be undone. */
export type StepView = {
  name: StepName;
  at: string;
  by: string;
  undone: { at: string; by: string } | null;
};
