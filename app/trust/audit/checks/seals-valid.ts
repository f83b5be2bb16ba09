import { hasExpired } from "../../badges/seal";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const sealsValid: Check<"seals-valid"> = {
  id: "seals-valid",
  group: "claims",
  law: "Directive 2005/29/EC, Annex I, point 2",
  applies: ({ settings }) => settings.badges.seals.length > 0,
  passes: ({ settings, now }) => !settings.badges.seals.some((seal) => hasExpired(seal, now)),
  proof: ({ settings }) =>
    proofIn("entered", "words", ...settings.badges.seals.map(({ name }) => name)),
  repair: ({ settings, now }) =>
    atField(
      "/app/badges",
      "seals",
      settings.badges.seals.findIndex((seal) => hasExpired(seal, now)),
      "validUntil",
    ),
};
