import type { Facts } from "../facts";
import { LOCALES, type Locale, type Texts } from "../locale";
import { lengthOf } from "../plain-text";
import type { ChannelKind } from "../support/channel-kinds";
import { weekFor } from "../support/week-for";
import { runsOf, timesText } from "../support/opening-rows";
import { daysWithin } from "../support/weekday-names";
import { CLAIM_TEXT_MAX } from "./claim";

/**
 * "Phone: Mon–Fri 09:00–16:00" for the first channel that `wanted` finds; `otherwise` where its hours
 * take more words than a badge has room for, or where it has none.
 */
export function withHours(
  { settings }: Facts,
  wanted: (kind: ChannelKind) => boolean,
  name: Texts,
  otherwise: Texts,
): Texts {
  const channel = settings.support.channels.find(({ kind }) => wanted(kind));
  const week = channel && weekFor(channel, settings.support);
  const open = week ? runsOf(week).filter(([from]) => (week[from] ?? []).length > 0) : [];
  const [run] = open;
  if (!week || !run || open.length > 1) return otherwise;

  const [from, to] = run;
  const said = (locale: Locale) => {
    const text = `${name[locale]}: ${daysWithin(from, to, locale, "short")} ${timesText(week[from] ?? [])}`;
    return locale === "fr" ? text.replace(":", "\u00a0:") : text;
  };
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, said(locale)])) as Texts;
  return Object.values(texts).every((text) => lengthOf(text) <= CLAIM_TEXT_MAX) ? texts : otherwise;
}

export const hasChannel = ({ settings }: Facts, wanted: (kind: ChannelKind) => boolean) =>
  settings.support.channels.some(({ kind }) => wanted(kind));
