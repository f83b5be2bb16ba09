import type { IconName } from "../claims/claim";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { phoneInWords } from "../phone-number";
import type { ShopFacts } from "../shop-facts";
import { answerTimeText, whileOpen } from "./answer-time-text";
import type { Channel } from "./channel";
import { isLive } from "./channel-kinds";
import { CHANNEL_ICONS, CHANNEL_NAMES, CHAT_BUTTON } from "./channel-names";

export type ChannelForLiquid = {
  icon: IconName;
  name: LocalizedText;
  /** Where it is reached: a path of the shop, https:, mailto: or tel:; empty where nothing can be followed. */
  url: string;
  /** The address as people write it; empty where the name says it all. */
  shown: string;
  note: LocalizedText;
  answer: LocalizedText;
  /** Which of the weeks its hours are; -1 is none, -2 is always. */
  week: number;
};

export const NO_HOURS = -1;
export const ALWAYS = -2;

export function channelForLiquid(
  channel: Channel,
  week: number,
  shop: ShopFacts,
): ChannelForLiquid {
  const promised = answerTimeText(channel.answer);
  const answer =
    promised && week >= 0 && isLive(channel.kind) ? whileOpen(promised, channel.answer) : promised;
  return {
    icon: CHANNEL_ICONS[channel.kind],
    name: inShopsLanguages(channel.name, shop, CHANNEL_NAMES[channel.kind]),
    ...reached(channel, shop),
    note: inShopsLanguages(channel.note, shop, channel.kind === "inbox" ? CHAT_BUTTON : undefined),
    answer: answer ? inShopsLanguages({}, shop, answer) : {},
    week,
  };
}

function reached({ kind, address }: Channel, shop: ShopFacts): { url: string; shown: string } {
  switch (kind) {
    case "email":
      return { url: mailTo(address), shown: address };
    case "phone":
      return { url: `tel:${address}`, shown: phoneInWords(address) };
    case "whatsapp":
      return { url: `https://wa.me/${address.slice(1)}`, shown: phoneInWords(address) };
    case "messenger":
      return { url: `https://m.me/${address}`, shown: "" };
    case "chat":
      return { url: address, shown: "" };
    case "page":
      return {
        url: address.startsWith("/") ? address : withoutShopsOrigin(address, shop),
        shown: "",
      };
    case "inbox":
      return { url: "", shown: "" };
    case "post":
      return { url: "", shown: address };
  }
}

/** A `?` in an address would begin the subject. */
const mailTo = (address: string) => `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}`;
