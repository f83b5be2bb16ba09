import type { Channel } from "../trust/support/channel";
import type { Support } from "../trust/support/support";
import type { ShopFacts } from "../trust/shop-facts";
import type { Thing } from "./organization";

/** Where a shop is written to and called. A chat or a letter has no place in schema.org's ContactPoint. */
export const contactPoints = ({ channels }: Support, shop: ShopFacts): Thing[] =>
  channels.flatMap((channel) => {
    const reached = reachedBy(channel, shop);
    return reached && channel.address !== ""
      ? [{ "@type": "ContactPoint", contactType: "customer service", ...reached }]
      : [];
  });

function reachedBy({ kind, address }: Channel, shop: ShopFacts): Thing | null {
  switch (kind) {
    case "email":
      return { email: address };
    case "phone":
      return { telephone: address };
    case "page":
      return { url: new URL(address, shop.primaryDomain.url).href };
    default:
      return null;
  }
}
