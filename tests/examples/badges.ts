import type { Badges } from "../../app/trust/badges/badges";
import { aSeal } from "../facts";
import { inThree } from "../longest-texts";

export const filled: Badges = {
  heading: { nb: "Dette kan du sjekke", en: "You can check this" },
  badges: [
    { claim: "return-policy", text: { nb: "Les returvilkårene", en: "Read our return policy" } },
    { claim: "encrypted-connection", text: {} },
    { claim: "ships-to", text: { nb: "Vi leverer i Norden" } },
  ],
  seals: [aSeal()],
};

export const largest: Badges = {
  heading: inThree(60),
  badges: (
    [
      "return-policy",
      "shipping-policy",
      "encrypted-connection",
      "certified-checkout",
      "shop-since",
      "contact-email",
    ] as const
  ).map((claim) => ({ claim, text: inThree(40) })),
  seals: [1, 2, 3, 4].map((number) =>
    aSeal({
      id: `seal-${number}`,
      holder: "w".repeat(100),
      picture: { url: `https://cdn.shopify.com/${"w".repeat(1900)}`, width: 400, height: 200 },
    }),
  ),
};
