import type { Claim } from "./claim";

export const encryptedConnection: Claim<"encrypted-connection"> = {
  id: "encrypted-connection",
  icon: "lock",
  standsOn: ["primaryDomain"],
  holds: ({ shop }) => shop.primaryDomain.sslEnabled,
  missing: "encrypted-connection",
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
