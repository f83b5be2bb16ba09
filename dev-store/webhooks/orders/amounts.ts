import { decimal } from "../../shops/money.ts";

/** An amount as payloads have it twice: in the shop's currency and in the buyer's, which here are one. */
export function amountSet(minorUnits: number, currency: string) {
  const money = { amount: decimal(minorUnits), currency_code: currency };
  return { shop_money: money, presentment_money: money };
}

/** `total_price` and `total_price_set`. */
export const amountFields = <Name extends string>(
  name: Name,
  minorUnits: number,
  currency: string,
) => ({ [name]: decimal(minorUnits), [`${name}_set`]: amountSet(minorUnits, currency) });
