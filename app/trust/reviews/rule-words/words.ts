import type { Incentive } from "../incentives";

/** What is looked at before it is shown, as part of a list that reads on. */
export type Cause =
  | "words"
  | "links"
  | "photos"
  | "origins"
  | "duplicate"
  | "machine"
  | "many"
  | "edited"
  | "reported";

export type Rule = { title: string; text: string };

/** How reviews work in a shop, in plain words of one language: Directive 2005/29/EC, Art. 7(6). */
export type RuleWords = {
  who: { title: string; everybody: string; buyers: string; nobody: string };
  verified: Rule;
  held: {
    title: string;
    everything: string;
    some: string;
    /** Whatever is set. */
    byHand: string;
    cause: Record<Cause, string>;
    /** What stands between two of them. */
    between: string;
  };
  stars: Rule;
  refused: Rule;
  changed: Rule;
  incentive: { title: string; given: Record<Exclude<Incentive, "">, string> };
  asked: {
    title: string;
    on: Record<"fulfilled" | "delivered", (days: number) => string>;
    perType: string;
    reminder(days: number): string;
    notIn(countries: string): string;
    all: string;
    off: string;
  };
  elsewhere: Rule;
  report: Rule;
  kept: { title: string; text(days: number): string };
};
