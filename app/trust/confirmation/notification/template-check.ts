import { namesClosedPlatform } from "../../closed-platform";
import { linesInHtml } from "../../html-lines";
import { DETAILS, type Detail, type ShopsOwn } from "./details";

export type TemplateCheck = {
  details: { detail: Detail; isThere: boolean }[];
  /** It sends people to a platform for disputes that was closed. */
  namesClosedPlatform: boolean;
};

/**
 * What of the required details a template for Shopify's order confirmation has, told by its variables and its words.
 * That a word is there does not say that it is said well: it finds what is missing, not what is wrong.
 */
export function checkTemplate(template: string, own: ShopsOwn): TemplateCheck {
  const shown = withoutComments(template);
  const parts = { variables: variablesIn(shown), words: wordsIn(shown), source: shown, own };
  return {
    details: DETAILS.map((detail) => ({ detail, isThere: HAS[detail](parts) })),
    namesClosedPlatform: namesClosedPlatform(shown),
  };
}

/** Signs of no text, in place of what begins and ends a comment. */
const BEGINS = "\u0001";
const ENDS = "\u0002";

/** What is commented out nobody reads. */
function withoutComments(template: string): string {
  const marked = template
    .replace(/\{%-?\s*comment\s*-?%\}/g, BEGINS)
    .replace(/\{%-?\s*endcomment\s*-?%\}/g, ENDS);
  const shown = without(without(marked, BEGINS, ENDS), "<!--", "-->");
  return without(shown.replace(/\{%-?\s*#/g, BEGINS), BEGINS, "%}");
}

/** Without what stands between two signs; what is never ended stays. Goes through a text once. */
function without(text: string, opens: string, closes: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(opens, at);
    const end = start < 0 ? -1 : text.indexOf(closes, start + opens.length);
    if (end < 0) return [...kept, text.slice(at)].join(" ");
    kept.push(text.slice(at, start));
    at = end + closes.length;
  }
}

type Parts = {
  /** What is printed: `line.title`, `total_price`. Variables of a loop have the name of what it goes through. */
  variables: string[];
  words: string;
  source: string;
  own: ShopsOwn;
};

/** What is printed, and not only asked for in a condition. */
function variablesIn(template: string): string[] {
  const lists = new Map(
    [...template.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)/g)].map(([, one, list]) => [
      one,
      list,
    ]),
  );
  const renamed = new Map(
    [...template.matchAll(/\{%-?\s*assign\s+(\w+)\s*=\s*([\w.]+)/g)].map(([, one, of]) => [
      one,
      of,
    ]),
  );
  return [...template.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, printed = ""]) => {
    const [first = "", ...rest] = printed.split(".");
    return [lists.get(first) ?? renamed.get(first) ?? first, ...rest].join(".").toLowerCase();
  });
}

const wordsIn = (template: string) =>
  // A tag that is never ended would be looked for again and again.
  linesInHtml(
    without(without(without(template, "{{", "}}"), "{%", "%}"), "<", ">").replaceAll("<", " "),
  )
    .join("\n")
    .toLowerCase();

const prints =
  (pattern: RegExp) =>
  ({ variables }: Parts) =>
    variables.some((variable) => pattern.test(variable));

const says =
  (pattern: RegExp) =>
  ({ words, source }: Parts) =>
    pattern.test(words) || pattern.test(without(source, "{%", "%}").toLowerCase());

const has = ({ words }: Parts, texts: string[]) =>
  texts.some((text) => text.trim() !== "" && words.includes(text.trim().toLowerCase()));

const LINE = /^(order\.)?(subtotal_)?line_items?(\.|$)/;
const ofLine = (field: RegExp) => (variable: string) =>
  LINE.test(variable) && field.test(variable.replace(LINE, ""));

const HAS: Record<Detail, (parts: Parts) => boolean> = {
  // A trading name alone is no identity: who it is, and where.
  identity: (parts) =>
    (has(parts, parts.own.names) || prints(/^shop(\.|_)name$/)(parts)) &&
    (has(parts, parts.own.addresses) || prints(/^shop(\.|_)address/)(parts)),
  contact: (parts) =>
    has(parts, parts.own.contacts) ||
    prints(/^shop(\.|_)(email|phone)$/)(parts) ||
    /href="(mailto|tel):/i.test(parts.source),
  number: prints(/^(order\.)?(order_)?(name|number)$|^order_number$/),
  date: prints(/^(order\.)?(date|created_at|processed_at)$/),
  items: ({ variables }) =>
    variables.some(ofLine(/^(title|name|product\.title)$/)) && variables.some(ofLine(/^quantity$/)),
  prices: ({ variables }) =>
    variables.some(ofLine(/^(price|line_price|final_price|final_line_price|original_line_price)$/)),
  total: prints(/^(order\.)?total_price$/),
  delivery: prints(/^(order\.)?shipping_address/),
  shippingCost: prints(/^(order\.)?(shipping_price|shipping_methods?\.price|delivery_price)/),
  payment: prints(/^(order\.)?(transactions?\.|gateways?$|payment_)/),
  terms: says(
    /policies\/terms-of-s|apps\/tillit\/terms|terms of (sale|service)|terms and conditions|geschäftsbedingungen|\bagb\b|conditions (générales|de vente)|\bcgv\b|salgsvilkår|kjøpsvilkår|condiciones (generales|de venta|de compra)/,
  ),
  returns: says(
    /policies\/refund-policy|\breturns?\b|rückgabe|rücksend|retours?\b|renvo|\bretur|devoluci/,
  ),
  guarantee: says(
    /guarantee|conformity|gewährleistung|mängel|garantie légale|conformité|reklamasjon|\bmangel\b|feil ved|feil varen|garantía|conformidad/,
  ),
  withdrawal: says(/withdraw|widerruf|rétract|angre|desist/),
  modelForm: says(
    /model withdrawal form|hereby give notice|muster-?widerrufsformular|hiermit widerrufe|modèle de formulaire|vous notifie|angreskjema|underretter herved|modelo de formulario|por la presente le comunico/,
  ),
};
