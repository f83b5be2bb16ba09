import { INTRO_MAX } from "../../app/trust/trust-page/limits";
import { SECTIONS } from "../../app/trust/trust-page/sections";
import type { TrustPage } from "../../app/trust/trust-page/trust-page";

export const filled: TrustPage = {
  pageId: "gid://shopify/Page/2003",
  handle: "trygg-handel",
  proofsLeadHere: true,
  intro: {
    nb: "Vi er tre personer i Trondheim.\nHer står alt du kan holde oss til.",
    en: "We are three people in Trondheim.\nHere is everything you can hold us to.",
  },
  order: ["returns", "payments", "business"],
};

export const largest: TrustPage = {
  pageId: "gid://shopify/Page/999999999999999",
  handle: "t".repeat(255),
  proofsLeadHere: true,
  intro: {
    nb: "å".repeat(INTRO_MAX),
    en: "e".repeat(INTRO_MAX),
    de: "ß".repeat(INTRO_MAX),
  },
  order: [...SECTIONS],
};
