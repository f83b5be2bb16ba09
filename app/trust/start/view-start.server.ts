import { claimViews } from "../badges/claim-view";
import { methodCalled } from "../payments/methods";
import { proposals } from "../payments/proposals";
import type { KnownStart } from "./known-start.server";
import type { StartView, StepState } from "./start-view";
import { STATED_STEPS, type StatedStep } from "./steps";
import { answersOf } from "./with-drafts";

/** As many as one looks through; the page of payments has them all. */
const METHODS_OFFERED = 8;

export function viewStart({ facts, drafts, stated }: KnownStart): StartView {
  const { name, country, shipsTo, locales } = facts.shop;
  const stateOf = (step: StatedStep): StepState => {
    if (stated.includes(step)) return "stated";
    return drafts[step]?.isAccepted ? "accepted" : "open";
  };
  const ofEach = <Value>(make: (step: StatedStep) => Value) =>
    Object.fromEntries(STATED_STEPS.map((step) => [step, make(step)]));
  return {
    shop: { name, country, shipsTo, locales },
    states: ofEach(stateOf) as StartView["states"],
    answers: ofEach((step) =>
      answersOf(step, facts, drafts[step]?.answers),
    ) as StartView["answers"],
    kept: ofEach((step) => drafts[step]?.answers ?? {}) as StartView["kept"],
    methods: proposals(facts.shop)
      .slice(0, METHODS_OFFERED)
      .map((id) => ({ id, name: methodCalled(id).texts.name })),
    claims: claimViews(facts)
      .filter(({ holds }) => holds)
      .map(({ id, name }) => ({ id, name })),
  };
}
