import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const cancellationOn: Check<"cancellation-on"> = {
  id: "cancellation-on",
  group: "orders",
  law: null,
  applies: () => true,
  passes: ({ settings }) => settings.cancellation.on,
  proof: ({ settings }) => proofIn("entered", "code", settings.cancellation.on ? "on" : "off"),
  repair: () => atField("/app/cancellation", "on"),
};
