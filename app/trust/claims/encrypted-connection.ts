import type { Claim } from "./claim";

export const encryptedConnection: Claim<"encrypted-connection"> = {
  id: "encrypted-connection",
  name: {
    en: "Encrypted connection",
    fr: "Connexion chiffrée",
    nb: "Kryptert forbindelse",
    es: "Conexión cifrada",
    de: "Verschlüsselte Verbindung",
  },
  icon: "lock",
  standsOn: ["primaryDomain"],
  holds: ({ shop }) => shop.primaryDomain.sslEnabled,
  missing: {
    en: "Your primary domain does not answer over https yet.",
    fr: "Votre domaine principal ne répond pas encore en https.",
    nb: "Hoveddomenet ditt svarer ikke over https ennå.",
    es: "Tu dominio principal aún no responde por https.",
    de: "Ihre Hauptdomain antwortet noch nicht über https.",
  },
  repairAt: "shopify://admin/settings/domains",
  text: () => ({
    en: "Encrypted connection",
    fr: "Connexion chiffrée",
    nb: "Kryptert forbindelse",
    es: "Conexión cifrada",
    de: "Verschlüsselte Verbindung",
  }),
  // Somebody else's test of this very host. `hideResults` keeps the shop off that site's boards.
  proof: ({ shop }) =>
    `https://www.ssllabs.com/ssltest/analyze.html?d=${encodeURIComponent(shop.primaryDomain.host)}&hideResults=on`,
};
