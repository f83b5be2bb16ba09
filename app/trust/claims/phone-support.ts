import type { ChannelKind } from "../support/channel-kinds";
import { hasChannel, withHours } from "./channel-hours";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

const isPhone = (kind: ChannelKind) => kind === "phone";

export const phoneSupport: Claim<"phone-support"> = {
  id: "phone-support",
  name: {
    en: "Help by phone",
    fr: "Aide par téléphone",
    nb: "Hjelp på telefon",
    es: "Atención telefónica",
    de: "Hilfe am Telefon",
  },
  icon: "phone",
  standsOn: ["support"],
  holds: (facts) => hasChannel(facts, isPhone),
  missing: {
    en: "You have not entered a phone number for shoppers.",
    fr: "Vous n’avez pas indiqué de numéro de téléphone pour les clients.",
    nb: "Du har ikke lagt inn et telefonnummer for kundene.",
    es: "No has indicado un teléfono para los clientes.",
    de: "Sie haben keine Telefonnummer für Kunden eingetragen.",
  },
  repairAt: "/app/support",
  text: (facts) =>
    withHours(
      facts,
      isPhone,
      { en: "Phone", fr: "Téléphone", nb: "Telefon", es: "Teléfono", de: "Telefon" },
      {
        en: "Reach us by phone",
        fr: "Joignable par téléphone",
        nb: "Kontakt oss på telefon",
        es: "Atención por teléfono",
        de: "Telefonisch erreichbar",
      },
    ),
  proof: (facts) => onTrustPage(facts, "support"),
};
