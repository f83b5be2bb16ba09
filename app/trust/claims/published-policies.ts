import type { Texts } from "../locale";
import { hasPolicy, type PolicyType } from "../shop-facts";
import type { Claim, IconName } from "./claim";

type Policy<Id extends string> = {
  id: Id;
  type: PolicyType;
  /** The policy's address on every Shopify storefront. */
  handle: string;
  icon: IconName;
  name: Texts;
  missing: Texts;
  text: Texts;
};

/**
 * A policy that is published can be read before buying. That, and nothing of what stands in it, is
 * the claim: much of it is the law's, which is no gift of the shop (UCPD Annex I, 10).
 */
const published = <Id extends string>({
  id,
  type,
  handle,
  icon,
  name,
  missing,
  text,
}: Policy<Id>): Claim<Id> => ({
  id,
  name,
  icon,
  standsOn: ["policies"],
  holds: ({ shop }) => hasPolicy(shop, type),
  missing,
  repairAt: "shopify://admin/settings/legal",
  text: () => text,
  proof: ({ shop }) => new URL(`/policies/${handle}`, shop.primaryDomain.url).href,
});

export const returnPolicy = published({
  id: "return-policy",
  type: "REFUND_POLICY",
  handle: "refund-policy",
  icon: "return",
  name: {
    en: "Return policy",
    fr: "Conditions de retour",
    nb: "Returvilkår",
    es: "Política de devoluciones",
    de: "Rückgaberegeln",
  },
  missing: {
    en: "Your return policy is not published yet.",
    fr: "Vos conditions de retour ne sont pas encore publiées.",
    nb: "Returvilkårene dine er ikke publisert ennå.",
    es: "Tu política de devoluciones aún no está publicada.",
    de: "Ihre Rückgaberegeln sind noch nicht veröffentlicht.",
  },
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
  name: {
    en: "Privacy policy",
    fr: "Politique de confidentialité",
    nb: "Personvernerklæring",
    es: "Política de privacidad",
    de: "Datenschutzerklärung",
  },
  missing: {
    en: "Your privacy policy is not published yet.",
    fr: "Votre politique de confidentialité n’est pas encore publiée.",
    nb: "Personvernerklæringen din er ikke publisert ennå.",
    es: "Tu política de privacidad aún no está publicada.",
    de: "Ihre Datenschutzerklärung ist noch nicht veröffentlicht.",
  },
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
  name: {
    en: "Terms of service",
    fr: "Conditions générales de vente",
    nb: "Kjøpsvilkår",
    es: "Condiciones de venta",
    de: "AGB",
  },
  missing: {
    en: "Your terms of service are not published yet.",
    fr: "Vos conditions générales ne sont pas encore publiées.",
    nb: "Kjøpsvilkårene dine er ikke publisert ennå.",
    es: "Tus condiciones de venta aún no están publicadas.",
    de: "Ihre AGB sind noch nicht veröffentlicht.",
  },
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
  name: {
    en: "Shipping policy",
    fr: "Conditions de livraison",
    nb: "Leveringsvilkår",
    es: "Condiciones de envío",
    de: "Versandbedingungen",
  },
  missing: {
    en: "Your shipping policy is not published yet.",
    fr: "Vos conditions de livraison ne sont pas encore publiées.",
    nb: "Leveringsvilkårene dine er ikke publisert ennå.",
    es: "Tus condiciones de envío aún no están publicadas.",
    de: "Ihre Versandbedingungen sind noch nicht veröffentlicht.",
  },
  text: {
    en: "Shipping terms you can read first",
    fr: "Conditions de livraison consultables",
    nb: "Leveringsvilkår du kan lese først",
    es: "Condiciones de envío a la vista",
    de: "Versandbedingungen zum Nachlesen",
  },
});

export const legalNotice = published({
  id: "legal-notice",
  type: "LEGAL_NOTICE",
  handle: "legal-notice",
  icon: "building",
  name: {
    en: "Legal notice",
    fr: "Mentions légales",
    nb: "Juridisk informasjon",
    es: "Aviso legal",
    de: "Impressum",
  },
  missing: {
    en: "Your legal notice is not published yet.",
    fr: "Vos mentions légales ne sont pas encore publiées.",
    nb: "Den juridiske informasjonen din er ikke publisert ennå.",
    es: "Tu aviso legal aún no está publicado.",
    de: "Ihr Impressum ist noch nicht veröffentlicht.",
  },
  text: {
    en: "See who runs this shop",
    fr: "Mentions légales consultables",
    nb: "Se hvem som driver butikken",
    es: "Aviso legal a la vista",
    de: "Impressum zum Nachlesen",
  },
});
