import type { Locale } from "../locale";
import { hasPolicy, type PolicyType } from "../shop-facts";
import type { Claim, IconName } from "./claim";

type Policy<Id extends string> = {
  id: Id;
  type: PolicyType;
  /** The policy's address on every Shopify storefront. */
  handle: string;
  icon: IconName;
  text: Record<Locale, string>;
};

/**
 * A policy that is published can be read before buying. That, and nothing of what stands in it, is
 * the claim: much of it is the law's, which is no gift of the shop (UCPD Annex I, 10).
 */
const published = <Id extends string>({ id, type, handle, icon, text }: Policy<Id>): Claim<Id> => ({
  id,
  icon,
  standsOn: ["policies"],
  holds: ({ shop }) => hasPolicy(shop, type),
  missing: id,
  repairAt: "shopify://admin/settings/legal",
  text: () => text,
  proof: ({ shop }) => new URL(`/policies/${handle}`, shop.primaryDomain.url).href,
});

export const returnPolicy = published({
  id: "return-policy",
  type: "REFUND_POLICY",
  handle: "refund-policy",
  icon: "return",
  text: {
    en: "Return policy you can read first",
    fr: "Conditions de retour consultables",
    nb: "Returvilkår du kan lese først",
    es: "Política de devoluciones a la vista",
    de: "Rückgaberegeln zum Nachlesen",
  },
});

export const privacyPolicy = published({
  id: "privacy-policy",
  type: "PRIVACY_POLICY",
  handle: "privacy-policy",
  icon: "shield",
  text: {
    en: "Privacy policy you can read first",
    fr: "Politique de confidentialité publiée",
    nb: "Les hvordan vi bruker data",
    es: "Política de privacidad a la vista",
    de: "Datenschutz zum Nachlesen",
  },
});

export const termsOfService = published({
  id: "terms-of-service",
  type: "TERMS_OF_SERVICE",
  handle: "terms-of-service",
  icon: "document",
  text: {
    en: "Terms you can read first",
    fr: "CGV consultables avant l’achat",
    nb: "Kjøpsvilkår du kan lese først",
    es: "Condiciones de venta a la vista",
    de: "AGB zum Nachlesen",
  },
});

export const shippingPolicy = published({
  id: "shipping-policy",
  type: "SHIPPING_POLICY",
  handle: "shipping-policy",
  icon: "truck",
  text: {
    en: "Shipping terms you can read first",
    fr: "Conditions de livraison consultables",
    nb: "Leveringsvilkår du kan lese først",
    es: "Condiciones de envío a la vista",
    de: "Versandregeln zum Nachlesen",
  },
});

export const legalNotice = published({
  id: "legal-notice",
  type: "LEGAL_NOTICE",
  handle: "legal-notice",
  icon: "building",
  text: {
    en: "See who runs this shop",
    fr: "Mentions légales consultables",
    nb: "Se hvem som driver butikken",
    es: "Aviso legal a la vista",
    de: "Impressum zum Nachlesen",
  },
});
