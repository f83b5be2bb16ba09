import { onTrustPage } from "../claims/trust-page";
import { inEachLocale } from "../each-locale";
import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { withoutShopsOrigin } from "../own-address";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import type { Channel } from "./channel";
import { ALWAYS, channelForLiquid, NO_HOURS, type ChannelForLiquid } from "./channel-for-liquid";
import { closedDays, type ClosedDays } from "./closed-days";
import { openingRows, type OpeningRow } from "./opening-rows";
import type { Support } from "./support";
import type { Week } from "./week";
import { weekFor } from "./week-for";

export type SupportForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  /** Where all of it stands. */
  url: string;
  channels: ChannelForLiquid[];
  weeks: OpeningRow[][];
  /** "Central European Time"; the hours are the shop's, and so is Liquid's clock. */
  zone: LocalizedText;
  holidays: ClosedDays[];
};

/** What `blocks/support.liquid` reads. Without a channel there is nothing to show. */
export function supportForLiquid(support: Support, facts: Facts): SupportForLiquid | null {
  const { shop, now } = facts;
  const { channels, holidays } = support;
  if (channels.length === 0) return null;

  const weeks = weeksOf(support);
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "support"), shop),
    channels: channels.map((channel) =>
      channelForLiquid(channel, weekIndex(channel, support, weeks), shop),
    ),
    weeks: weeks.map((week) => openingRows(week, shop)),
    zone: zoneText(shop, now),
    // Days on which nobody answers say nothing where nothing was said about hours.
    holidays: weeks.length === 0 ? [] : closedDays(holidays, shop, now),
  };
}

/** Each once, as channels keep them; most shops have one. */
function weeksOf(support: Support): Week[] {
  const kept = support.channels
    .map((channel) => weekFor(channel, support))
    .filter((week) => week !== null);
  return kept.filter((week, index) => kept.findIndex((other) => same(week, other)) === index);
}

function weekIndex(channel: Channel, support: Support, weeks: Week[]): number {
  if (channel.hours === "always") return ALWAYS;
  const kept = weekFor(channel, support);
  return kept ? weeks.findIndex((week) => same(week, kept)) : NO_HOURS;
}

const same = (one: Week, other: Week) => JSON.stringify(one) === JSON.stringify(other);

/** The same in summer and in winter. */
function zoneText(shop: ShopFacts, now: Date): LocalizedText {
  const { timeZone } = shop;
  const zoneIn = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" })
      .formatToParts(now)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  return inEachLocale(shop, zoneIn);
}
