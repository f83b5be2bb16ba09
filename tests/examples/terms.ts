import type { Terms } from "../../app/trust/terms/terms";
import { inThree } from "../longest-texts";

/** Written in three languages, accepted by a tick. */
export const filled: Terms = {
  source: "written",
  text: {
    nb: "# 1. Avtalen\nAvtalen er inngått når vi har bekreftet bestillingen.\n\n# 2. Priser\n- i norske kroner\n- med merverdiavgift",
    en: "# 1. The contract\nThe contract is made when we have confirmed the order.\n\n# 2. Prices\n- in Norwegian kroner\n- with VAT",
    de: "# 1. Der Vertrag\nDer Vertrag kommt zustande, wenn wir die Bestellung bestätigt haben.\n\n# 2. Preise\n- in norwegischen Kronen\n- mit Mehrwertsteuer",
  },
  page: "",
  asking: "ticked",
  returns: true,
  privacy: true,
};

/** Every text as long as it may be. */
export const largest: Terms = {
  ...filled,
  text: inThree(40_000),
  page: `https://woolly.example/${"x".repeat(477)}`,
};
