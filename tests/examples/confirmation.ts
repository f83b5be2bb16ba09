import type { Confirmation } from "../../app/trust/confirmation/confirmation";
import { GREETING_MAX } from "../../app/trust/confirmation/limits";
import { PARTS } from "../../app/trust/confirmation/parts";
import { inThree } from "../longest-texts";

export const filled: Confirmation = {
  on: true,
  leftOut: [],
  greeting: {
    nb: "Takk for at du handler hos oss!\nVi pakker bestillingen din med én gang.",
    en: "Thank you for shopping with us!\nWe are packing your order right away.",
  },
  replyTo: "ordre@woolly.example",
};

export const largest: Confirmation = {
  on: true,
  leftOut: [...PARTS],
  greeting: inThree(GREETING_MAX),
  replyTo: `${"a".repeat(64)}@${"b".repeat(60)}.example`,
};
