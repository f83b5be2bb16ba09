import { claimCalled } from "../../claims/claims";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Shoppers no longer see these. */
const lapsed = (facts: AuditFacts) =>
  facts.settings.badges.badges.filter(({ claim }) => !claimCalled(claim).holds(facts));

export const badgesHold: Check<"badges-hold"> = {
  id: "badges-hold",
  group: "claims",
  law: null,
  applies: ({ settings }) => settings.badges.badges.length > 0,
  passes: (facts) => lapsed(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "claim",
      ...(lapsed(facts).length > 0 ? lapsed(facts) : facts.settings.badges.badges).map(
        ({ claim }) => claim,
      ),
    ),
  repair: (facts) =>
    atField(
      "/app/badges",
      "badges",
      facts.settings.badges.badges.findIndex((badge) => lapsed(facts).includes(badge)),
    ),
};
