/** What of the shop's address is known at checkout: the domain that shoppers see, or the one that never changes. */
export type ShopAddress = { storefrontUrl?: string; myshopifyDomain: string };

/** Where a buyer can go with an order: pages of the app's in the shop's theme. */
export type Ways = { cancel: string | null; withdraw: string | null; ask: string };

type Known = {
  shop: ShopAddress;
  language: string;
  /** As the buyer knows it, "#1042"; at the moment of the order it is not known yet. */
  orderName?: string;
  settings: Record<string, string | number | boolean | undefined>;
};

export function ways({ shop, language, orderName, settings }: Known): Ways {
  const home = shop.storefrontUrl ?? `https://${shop.myshopifyDomain}`;
  const page = (path: string, query: Record<string, string> = {}, anchor = "") => {
    const address = new URL(`/apps/tillit/${path}`, home);
    address.search = new URLSearchParams({ lang: language, ...query }).toString();
    address.hash = anchor;
    return address.href;
  };
  const order: Record<string, string> = orderName ? { number: orderName } : {};
  return {
    cancel: settings["hide_cancellation"] === true ? null : page("cancel", order),
    withdraw: settings["hide_withdrawal"] === true ? null : page("withdraw", order),
    ask: page("trust", {}, "support"),
  };
}
