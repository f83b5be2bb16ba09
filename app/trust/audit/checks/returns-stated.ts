import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const returnsStated: Check<"returns-stated"> = {
  id: "returns-stated",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(h)",
  applies: () => true,
  passes: ({ settings }) => settings.returns.base.days !== null,
  proof: ({ settings: { returns } }) =>
    proofIn("entered", "count", ...(returns.base.days === null ? [] : [returns.base.days])),
  repair: () => atField("/app/returns", "base", "days"),
};
