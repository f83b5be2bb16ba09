import { disagreements } from "../../badges/disagreements";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const badgeTexts: Check<"badge-texts"> = {
  id: "badge-texts",
  group: "claims",
  law: "Directive 2005/29/EC, Art. 6(1)",
  applies: ({ settings }) =>
    settings.badges.badges.some(({ text }) => Object.keys(text).length > 0),
  passes: (facts) => disagreements(facts.settings.badges, facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "claim",
      ...facts.settings.badges.badges
        .filter(({ text }) => Object.keys(text).length > 0)
        .map(({ claim }) => claim),
    ),
  repair: (facts) =>
    atField("/app/badges", ...(disagreements(facts.settings.badges, facts)[0]?.path ?? ["badges"])),
};
