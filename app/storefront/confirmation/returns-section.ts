import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { named } from "../../trust/confirmation/named";
import { section, text, type Section } from "../../trust/confirmation/section";
import { returnsForLiquid } from "../../trust/returns/liquid";
import { WORDS as RETURN_WORDS } from "../../trust/returns/words/in-each-language";
import type { Reading } from "./reading";

/** What the shop takes back in the buyer's country; nothing while the merchant has said nothing of it. */
export function returnsSection({ reader, facts, said }: Reading): Section | null {
  const returns = returnsForLiquid(facts.settings.returns, facts);
  const rule =
    returns?.rules.find(({ countries }) => countries.includes(reader.country ?? "")) ??
    returns?.rules[0];
  if (!returns || !rule) return null;
  const { headings, exclusions } = RETURN_WORDS[reader.locale];
  const under = (title: string, ...texts: string[]) => {
    const words = texts.filter(Boolean).join("\n");
    return words === "" ? null : text(named(title, words, reader.locale));
  };
  const kept = returns.exclusions.map(({ reason, goods }) =>
    said(goods) ? `${said(reason)} (${said(goods)})` : said(reason),
  );
  return section(WORDS[reader.locale].returns.title, [
    text(said(rule.period)),
    text([said(rule.way_back), said(rule.refund)].filter(Boolean).join(" ")),
    text(said(rule.condition)),
    under(headings.how, said(returns.how)),
    under(headings.address, said(returns.address)),
    under(headings.exchange, said(returns.exchange), said(returns.exchange_how)),
    ...(kept.length > 0 ? [text(exclusions), { is: "list", items: kept } as const] : []),
    ...(said(returns.not_taken)
      ? [text(`${RETURN_WORDS[reader.locale].notTaken} ${said(returns.not_taken)}`)]
      : []),
  ]);
}
