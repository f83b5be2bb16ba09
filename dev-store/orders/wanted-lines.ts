import { OrderFault } from "./fault.ts";
import type { OrderLineRecord, OrderRecord } from "./records.ts";

/** Some pieces of an order, named as the caller knows them; none named: all that is left. */
export type NamedLines = { handle: string; quantity: number }[] | undefined;

/** Which pieces of which lines are meant; `left` says how many of a line there still are. */
export function linesMeant(
  { lines }: OrderRecord,
  named: NamedLines,
  left: (line: OrderLineRecord) => number,
): { line: OrderLineRecord; quantity: number }[] {
  if (!named) {
    return lines
      .map((line) => ({ line, quantity: left(line) }))
      .filter(({ quantity }) => quantity > 0);
  }
  return named.map(({ handle, quantity }) => {
    const line = lines.find((one) => one.handle === handle);
    if (!line) throw new OrderFault(`lines: the order has no ${handle}`);
    if (quantity > left(line)) {
      throw new OrderFault(`lines: of ${handle} there are ${left(line)} left, not ${quantity}`);
    }
    return { line, quantity };
  });
}
