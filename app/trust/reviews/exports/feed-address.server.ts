import { env } from "../../../env.server";
import { isInstalled } from "../../../installations.server";
import { isShopDomain } from "../../../shop-domain";
import { isSignedBy, shopKey, signatureOf } from "../../shop-key.server";

const PURPOSE = "feed for Google";

/** Where Google fetches the shop's reviews. Whoever has the address can read what every shopper can. */
export async function feedAddress(shop: string): Promise<string> {
  const signature = signatureOf(await shopKey(shop), PURPOSE, shop);
  return `${env.SHOPIFY_APP_URL}/feeds/${shop}/${signature}/google.xml`;
}

export async function isFeedOf(shop: string, signature: string): Promise<boolean> {
  // A shop that nobody knows must not get a key by being asked for.
  if (!isShopDomain(shop) || !(await isInstalled(shop))) return false;
  return isSignedBy(await shopKey(shop), PURPOSE, shop, signature);
}
