import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { named } from "../../trust/confirmation/named";
import { row, section, type Row, type Section } from "../../trust/confirmation/section";
import { ALWAYS, type ChannelForLiquid } from "../../trust/support/channel-for-liquid";
import { supportForLiquid, type SupportForLiquid } from "../../trust/support/liquid";
import { sellerContact } from "./seller-contact";
import type { Reading } from "./reading";

/** Where a buyer asks and complains: Directive 2011/83/EU, Art. 6(1)(c) and (g). */
export function supportSection(reading: Reading): Section | null {
  const { reader, facts, said } = reading;
  const { support: words } = WORDS[reader.locale];
  const support = supportForLiquid(facts.settings.support, facts);
  if (!support) return section(words.title, [{ is: "rows", rows: sellerContact(reading) }]);
  return section(words.title, [
    { is: "rows", rows: support.channels.flatMap((one) => channelRow(one, support, reading)) },
    {
      is: "rows",
      rows: row(
        words.closed,
        support.holidays
          .map(({ when, name }) => [said(when), said(name)].filter(Boolean).join(", "))
          .join("\n"),
      ),
    },
  ]);
}

function channelRow(channel: ChannelForLiquid, support: SupportForLiquid, reading: Reading): Row[] {
  const { said, whole } = reading;
  const { url, shown, note, answer, week, name } = channel;
  const reached = shown || (url === "" ? "" : whole(url));
  const hours = hoursOf(week, support, reading);
  return row(said(name), [reached, said(note), said(answer), hours].filter(Boolean).join("\n"));
}

function hoursOf(
  week: number,
  { weeks, zone }: SupportForLiquid,
  { reader, said }: Reading,
): string {
  const { support: words } = WORDS[reader.locale];
  if (week === ALWAYS) return named(words.hours, words.always, reader.locale);
  const open = (weeks[week] ?? []).filter(({ times }) => times !== "");
  if (open.length === 0) return "";
  const rows = open.map(({ short, times }) => `${said(short)} ${times}`);
  return named(words.hours, `${rows.join("; ")} (${said(zone)})`, reader.locale);
}
