import { discountOf, shippingTotal, type PlacedOrder } from "../placed-order";
import { row, type Row } from "../section";
import { taxName, together } from "./order-lines";
import { moneyFor, type Reader } from "./reader";
import { WORDS } from "./words/in-each-language";

/** What makes the sum, and the sum. */
export function totalsOf(order: PlacedOrder, reader: Reader): Row[] {
  const { discount, totals: words } = WORDS[reader.locale].order;
  const money = moneyFor(reader, order.currency);
  const { items, duties, fees, tip, rounding, total } = order.totals;
  const ifAny = (label: string, amount: number) => row(label, amount === 0 ? null : money(amount));
  return [
    ...row(words.items, money(items)),
    ...ifAny(discount(null), -discountOf(order)),
    ...order.shipping.flatMap((way) => row(words.shipping, money(shippingTotal(way)))),
    // What is delivered for nothing says so.
    ...(order.shipping.length === 0 && order.deliveredTo ? row(words.shipping, money(0)) : []),
    ...ifAny(words.duties, duties),
    ...ifAny(words.fees, fees),
    ...(order.taxesIncluded ? [] : taxRows(order, reader, (name) => name)),
    ...ifAny(words.tip, tip),
    ...ifAny(words.rounding, rounding),
    ...row(words.total, money(total)),
  ];
}

/** What of the sum goes to the state. */
export const includedTaxes = (order: PlacedOrder, reader: Reader): Row[] =>
  order.taxesIncluded ? taxRows(order, reader, WORDS[reader.locale].order.includedTax) : [];

function taxRows(order: PlacedOrder, reader: Reader, named: (tax: string) => string): Row[] {
  const money = moneyFor(reader, order.currency);
  const known = together(order.taxes);
  const { tax } = order.totals;
  if (known.length === 0 && tax === 0) return [];
  if (known.length === 0) return row(named(WORDS[reader.locale].order.totals.tax), money(tax));
  return known.flatMap((one) => row(named(taxName(one, reader)), money(one.amount)));
}
