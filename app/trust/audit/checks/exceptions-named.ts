import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Its reason, a letter of Art. 16, is there in any case; which of the shop's goods it means is not. */
export const exceptionsNamed: Check<"exceptions-named"> = {
  id: "exceptions-named",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(k)",
  applies: ({ settings }) => settings.returns.exclusions.length > 0,
  passes: ({ settings }) =>
    settings.returns.exclusions.every(({ goods }) => Object.keys(goods).length > 0),
  proof: ({ settings }) => proofIn("entered", "count", settings.returns.exclusions.length),
  repair: ({ settings }) =>
    atField(
      "/app/returns",
      "exclusions",
      settings.returns.exclusions.findIndex(({ goods }) => Object.keys(goods).length === 0),
      "goods",
    ),
};
