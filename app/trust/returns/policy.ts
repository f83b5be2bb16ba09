import { ourLocaleFor, type LocalizedText } from "../locale";
import type { ReturnsForLiquid } from "./liquid";
import { WORDS } from "./words/in-each-language";

/**
 * What the storefront shows of returns, as the body of Shopify's refund policy, in the shop's primary
 * language: Shopify keeps translations of it elsewhere.
 */
export function policyHtml(returns: ReturnsForLiquid): string {
  const { primary, rules } = returns;
  const words = WORDS[ourLocaleFor(primary) ?? "en"];
  const { headings } = words;
  const said = (text: LocalizedText) => text[primary] ?? "";
  const part = (title: string, ...texts: string[]) =>
    texts.some(Boolean) ? [heading("h3", title), ...texts.filter(Boolean).map(paragraph)] : [];

  return [
    ...rules.flatMap((rule) => [
      ...(said(rule.where) ? [heading("h2", said(rule.where))] : []),
      ...part(headings.period, said(rule.period)),
      ...part(headings.wayBack, said(rule.way_back)),
      ...part(headings.refund, said(rule.refund)),
      ...part(headings.condition, said(rule.condition)),
    ]),
    ...(rules.length > 1 ? [heading("h2", words.where.everywhere)] : []),
    ...part(headings.how, said(returns.how)),
    ...part(headings.address, said(returns.address)),
    ...part(headings.exchange, said(returns.exchange), said(returns.exchange_how)),
    ...exclusionsIn(returns, said),
    ...part(
      returns.exclusions.length > 0 ? "" : headings.exclusions,
      said(returns.not_taken) && words.notTaken,
      said(returns.not_taken),
    ),
  ]
    .filter(Boolean)
    .join("\n");

  function exclusionsIn({ exclusions }: ReturnsForLiquid, of: typeof said): string[] {
    if (exclusions.length === 0) return [];
    const items = exclusions.map(({ reason, goods }) =>
      item(of(goods) ? `${of(reason)} (${of(goods)})` : of(reason)),
    );
    return [
      heading("h3", headings.exclusions),
      paragraph(words.exclusions),
      `<ul>${items.join("")}</ul>`,
    ];
  }
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");

const heading = (level: "h2" | "h3", text: string) =>
  text && `<${level}>${escaped(text)}</${level}>`;
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const item = (text: string) => `<li>${escaped(text)}</li>`;
