import type { Claim } from "./claim";

/** It is Shopify that is certified, not the shop, and the text says so: UCPD Annex I, 4. */
export const certifiedCheckout: Claim<"certified-checkout"> = {
  id: "certified-checkout",
  icon: "card",
  standsOn: ["checkoutReady"],
  holds: ({ shop }) => shop.checkoutReady,
  missing: "certified-checkout",
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
