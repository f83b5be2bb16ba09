import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Who cannot use the one has another: no phone at work, no mail on the way. */
const TWO = 2;

export const serviceChannels: Check<"service-channels"> = {
  id: "service-channels",
  group: "service",
  law: "Directive 2011/83/EU, Art. 6(1)(c)",
  applies: () => true,
  passes: ({ settings }) => settings.support.channels.length >= TWO,
  proof: ({ settings }) =>
    proofIn("entered", "channel", ...settings.support.channels.map(({ kind }) => kind)),
  repair: () => atField("/app/support", "channels"),
};
