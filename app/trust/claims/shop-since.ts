import type { Facts } from "../facts";
import type { Claim } from "./claim";
import { onFactsPage } from "./facts-page";

const openedIn = ({ shop }: Facts) => new Date(shop.createdAt).getUTCFullYear();

/** Since when the online shop exists; Shopify knows nothing of a company that is older than its shop. */
export const shopSince: Claim<"shop-since"> = {
  id: "shop-since",
  icon: "calendar",
  standsOn: ["createdAt"],
  holds({ shop, now }) {
    const firstBirthday = new Date(shop.createdAt);
    firstBirthday.setUTCFullYear(firstBirthday.getUTCFullYear() + 1);
    return firstBirthday <= now;
  },
  missing: "shop-since",
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
  proof: (facts) => onFactsPage(facts, "shop-since"),
};
