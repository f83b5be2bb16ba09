import type { TrustPage } from "../../../app/trust/trust-page/trust-page.ts";

export const trustPage: TrustPage = {
  pageId: null,
  handle: "tillit",
  proofsLeadHere: true,
  intro: {
    nb: "Vi er tre personer i Trondheim. Her står hvem vi er, hvordan du betaler, hva du kan sende tilbake, og hvor du når oss.\nSavner du noe her, så spør.",
    en: "We are three people in Trondheim. Here you find who we are, how you pay, what you can send back and where to reach us.\nIf something is missing, please ask.",
    de: "Wir sind zu dritt in Trondheim. Hier steht, wer wir sind, wie Sie bezahlen, was Sie zurücksenden können und wie Sie uns erreichen.\nFehlt Ihnen etwas, fragen Sie uns bitte.",
  },
  order: [
    "returns",
    "payments",
    "guarantee",
    "support",
    "questions",
    "account_security",
    "business",
    "reviews",
    "testimonials",
    "shop_facts",
  ],
};
