import type { Facts } from "../facts";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

const openedIn = ({ shop }: Facts) => new Date(shop.createdAt).getUTCFullYear();

/** Since when the online shop exists; Shopify knows nothing of a company that is older than its shop. */
export const shopSince: Claim<"shop-since"> = {
  id: "shop-since",
  name: {
    en: "Age of your online shop",
    fr: "Ancienneté de votre boutique",
    nb: "Nettbutikkens alder",
    es: "Antigüedad de tu tienda",
    de: "Alter Ihres Onlineshops",
  },
  icon: "calendar",
  standsOn: ["createdAt"],
  holds({ shop, now }) {
    const firstBirthday = new Date(shop.createdAt);
    firstBirthday.setUTCFullYear(firstBirthday.getUTCFullYear() + 1);
    return firstBirthday <= now;
  },
  missing: {
    en: "Your shop is not a year old yet. This badge becomes available by itself.",
    fr: "Votre boutique a moins d’un an. Ce badge deviendra disponible de lui-même.",
    nb: "Butikken er ikke ett år gammel ennå. Dette merket blir tilgjengelig av seg selv.",
    es: "Tu tienda aún no tiene un año. Este distintivo estará disponible por sí solo.",
    de: "Ihr Shop ist noch kein Jahr alt. Dieses Badge wird von selbst verfügbar.",
  },
  repairAt: null,
  text(facts) {
    const year = openedIn(facts);
    return {
      en: `Online shop since ${year}`,
      fr: `Boutique en ligne depuis ${year}`,
      nb: `Nettbutikk siden ${year}`,
      es: `Tienda online desde ${year}`,
      de: `Onlineshop seit ${year}`,
    };
  },
  proof: (facts) => onTrustPage(facts, "shop-since"),
};
