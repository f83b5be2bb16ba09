import { proxyAddress } from "../proxy-address";
import type { ShopFacts } from "../shop-facts";
import type { ShopKey } from "../shop-key.server";
import { idSignedIn, signedId } from "../signed-id.server";

/** What a buyer can do with an order, each a page of ours in the theme. */
export type OrderPage = "withdraw" | "cancel" | "cancellation" | "terms";

/** The order in a link to this page: another page takes it for no order. */
export const signedOrder = (key: ShopKey, page: OrderPage, orderId: string): string =>
  signedId(key, `order-${page}`, orderId);

/** The address of an order's page in a mail: whoever has it need not say which order, nor who. `more` is not signed. */
export const orderAddress = (
  shop: Pick<ShopFacts, "primaryDomain">,
  key: ShopKey,
  page: OrderPage,
  orderId: string,
  more: Record<string, string> = {},
): string => proxyAddress(shop, page, { order: signedOrder(key, page, orderId), ...more });

/** Shopify's number of the order in such an address; null where the link was made up, cut off or is another page's. */
export const orderInLink = (key: ShopKey, page: OrderPage, given: string): string | null =>
  idSignedIn(key, `order-${page}`, given);
