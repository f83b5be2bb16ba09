import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { named } from "../../trust/confirmation/named";
import { section, text, type Section } from "../../trust/confirmation/section";
import { guaranteeForLiquid } from "../../trust/guarantee/liquid";
import type { Reading } from "./reading";

/** What the law gives in the buyer's country, and the shop's own beside it: Directive 2011/83/EU, Art. 6(1)(l), (m). */
export function guaranteeSection({ reader, facts, said, whole }: Reading): Section | null {
  const { guarantee: words } = WORDS[reader.locale];
  const value = { ...facts.settings.guarantee, legal: true };
  const guarantee = guaranteeForLiquid(value, facts);
  if (!guarantee) return null;
  const { legal, commercial } = guarantee;
  const byLaw =
    legal.find(({ countries }) => countries.includes(reader.country ?? "")) ??
    legal.find(({ countries }) => countries.length === 0);
  return section(words.title, [
    byLaw ? text(said(byLaw.text)) : null,
    ...(commercial
      ? [
          text(named(words.commercial, said(commercial.length), reader.locale)),
          text([commercial.giver, commercial.address].filter(Boolean).join("\n")),
          text([said(commercial.goods), said(commercial.covers), said(commercial.how)].join("\n")),
          ...(commercial.url
            ? [{ is: "link", label: commercial.url, to: whole(commercial.url) } as const]
            : []),
          text(said(commercial.stays)),
        ]
      : []),
  ]);
}
