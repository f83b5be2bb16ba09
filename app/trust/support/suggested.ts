import type { ShopAddress, ShopFacts } from "../shop-facts";
import { NO_PROMISE } from "./answer-units";
import type { Channel } from "./channel";
import { isLive, type ChannelKind } from "./channel-kinds";
import type { Support } from "./support";
import { CLOSED_WEEK, isOpenAtAll, OFFICE_WEEK } from "./week";

/** The page that every new Shopify shop has. */
const CONTACT_PAGE = "/pages/contact";

/** What Shopify knows, with usual hours, for the merchant to correct. It is in the form, not yet saved. */
export function suggestedSupport(support: Support, shop: ShopFacts): Support {
  const kinds: ChannelKind[] = ["email", "phone", "page"];
  return {
    ...support,
    channels: kinds
      .map((kind) => newChannel(kind, shop, `${kind}-1`))
      .filter(({ address }) => address !== ""),
    week: isOpenAtAll(support.week) ? support.week : OFFICE_WEEK,
  };
}

export const newChannel = (kind: ChannelKind, shop: ShopFacts, id: string): Channel => ({
  id,
  kind,
  address: knownAddress(kind, shop),
  name: {},
  note: {},
  hours: usualHours(kind),
  week: CLOSED_WEEK,
  answer: NO_PROMISE,
});

/** A letter or a mail can be written at any hour, and says nothing about when somebody sits there. */
export const usualHours = (kind: ChannelKind) => (isLive(kind) ? "shared" : "none");

/** As far as Shopify knows it. */
export function knownAddress(kind: ChannelKind, shop: ShopFacts): string {
  switch (kind) {
    case "email":
      return shop.contactEmail ?? "";
    case "phone":
      return shop.phone ?? "";
    case "page":
      return CONTACT_PAGE;
    case "post":
      return shop.address ? postalLines(shop.address) : "";
    default:
      return "";
  }
}

const postalLines = ({ company, address1, address2, zip, city }: ShopAddress) =>
  [company, address1, address2, `${zip} ${city}`.trim()].filter((line) => line !== "").join("\n");
