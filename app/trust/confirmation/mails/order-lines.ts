import { lineTotal, type PlacedLine, type PlacedOrder, type Tax } from "../placed-order";
import { named } from "../named";
import type { Item } from "./content";
import { moneyFor, percentFor, type Reader } from "./reader";
import { WORDS } from "./words/in-each-language";

/** "VAT 25%": Shopify's name of a tax, with its rate where the name does not say it. */
export function taxName({ title, rate }: Tax, reader: Reader): string {
  const percent = rate === null ? "" : percentFor(reader)(rate);
  return /\d\s*%/.test(title) ? title : [title, percent].filter(Boolean).join(" ");
}

/** The same tax of several lines is one. */
export function together(taxes: Tax[]): Tax[] {
  const byName = new Map<string, Tax>();
  for (const tax of taxes) {
    const key = `${tax.title} ${tax.rate}`;
    const known = byName.get(key);
    byName.set(key, known ? { ...tax, amount: known.amount + tax.amount } : tax);
  }
  return [...byName.values()].filter(({ amount }) => amount !== 0);
}

/** What was bought, each line with all that makes its price. */
export function itemsOf(order: PlacedOrder, reader: Reader): Item[] {
  const money = moneyFor(reader, order.currency);
  return order.lines.map((line) => ({
    title: line.title,
    details: [
      ...(line.variant ? [line.variant] : []),
      ...line.properties.map(({ name, value }) => named(name, value, reader.locale)),
      `${line.quantity} × ${money(line.price)}`,
      ...discounts(line, reader, money),
      ...taxes(line, order.taxesIncluded, reader, money),
    ],
    total: money(lineTotal(line)),
  }));
}

type Money = (amount: number) => string;

const discounts = ({ discounts }: PlacedLine, { locale }: Reader, money: Money) =>
  discounts
    .filter(({ amount }) => amount !== 0)
    .map(({ title, amount }) => named(WORDS[locale].order.discount(title), money(-amount), locale));

function taxes(line: PlacedLine, areIncluded: boolean, reader: Reader, money: Money): string[] {
  const { includedTax } = WORDS[reader.locale].order;
  return together(line.taxes).map((tax) => {
    const name = taxName(tax, reader);
    const label = areIncluded ? includedTax(name) : `+ ${name}`;
    return named(label, money(tax.amount), reader.locale);
  });
}
