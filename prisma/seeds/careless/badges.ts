import type { Badges } from "../../../app/trust/badges/badges.ts";

/** Two of the claims stand on what the shop has not; the seal has run out. */
export const badges: Badges = {
  heading: {},
  badges: [
    { claim: "shop-since", text: {} },
    { claim: "encrypted-connection", text: {} },
    { claim: "return-policy", text: { de: "Rückgabe" } },
  ],
  seals: [
    {
      id: "seal-1",
      network: "trusted-shops",
      name: "Trusted Shops",
      holder: "Careless Gadgets",
      address: "https://www.trustedshops.de/bewertung/info_XCARELESSGADGETSEXAMPLE0000000002.html",
      validUntil: "2025-06-30",
      picture: null,
    },
  ],
};
