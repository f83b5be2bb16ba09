import type { Texts } from "../locale";
import type { ShopFacts } from "../shop-facts";
import type { Answers } from "./answers";
import type { StatedStep } from "./steps";

export type StepState = "open" | "accepted" | "stated";

/** One of those that can be ticked. */
export type Choosable = { id: string; name: Texts };

/** What the page of a step shows. */
export type StartView = {
  shop: Pick<ShopFacts, "name" | "country" | "shipsTo" | "locales">;
  states: Record<StatedStep, StepState>;
  /** What the fields of each step show. */
  answers: Answers;
  /** What of it the merchant has typed. */
  kept: { [Name in StatedStep]: Partial<Answers[Name]> };
  methods: Choosable[];
  claims: Choosable[];
};
