import type { Claim } from "./claim";

/** It is Shopify that is certified, not the shop, and the text says so: UCPD Annex I, 4. */
export const certifiedCheckout: Claim<"certified-checkout"> = {
  id: "certified-checkout",
  name: {
    en: "Certified checkout",
    fr: "Paiement certifié",
    nb: "Sertifisert kasse",
    es: "Pago certificado",
    de: "Zertifizierte Kasse",
  },
  icon: "card",
  standsOn: ["checkoutReady"],
  holds: ({ shop }) => shop.checkoutReady,
  missing: {
    en: "Your shop does not take orders through Shopify’s checkout yet.",
    fr: "Votre boutique n’accepte pas encore de commandes par le paiement Shopify.",
    nb: "Butikken tar ennå ikke imot bestillinger gjennom kassen til Shopify.",
    es: "Tu tienda aún no acepta pedidos por el pago de Shopify.",
    de: "Ihr Shop nimmt noch keine Bestellungen über die Kasse von Shopify an.",
  },
  repairAt: "shopify://admin/settings/payments",
  text: () => ({
    en: "Shopify checkout, PCI DSS certified",
    fr: "Paiement Shopify certifié PCI DSS",
    nb: "Shopify-kasse, PCI DSS-sertifisert",
    es: "Pago con Shopify, certificado PCI DSS",
    de: "Shopify-Kasse, PCI-DSS-zertifiziert",
  }),
  proof: () => "https://www.shopify.com/security/pci-compliant",
};
