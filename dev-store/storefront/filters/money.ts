import type { Liquid } from "liquidjs";
import { renderingOf } from "../rendering.ts";

const FORMS: Record<string, { decimals: number; thousands: string; point: string }> = {
  amount: { decimals: 2, thousands: ",", point: "." },
  amount_no_decimals: { decimals: 0, thousands: ",", point: "." },
  amount_with_comma_separator: { decimals: 2, thousands: ".", point: "," },
  amount_no_decimals_with_comma_separator: { decimals: 0, thousands: ".", point: "," },
  amount_with_space_separator: { decimals: 2, thousands: " ", point: "," },
  amount_no_decimals_with_space_separator: { decimals: 0, thousands: " ", point: "," },
};

/** `format` is Shopify's, such as `€{{amount_with_comma_separator}}`; `amount` is in minor units. */
export function formatMoney(amount: number, format: string): string {
  return format.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const { decimals, thousands, point } = FORMS[name] ?? FORMS.amount!;
    const [whole, part] = (amount / 100).toFixed(decimals).split(".");
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
    return part ? `${grouped}${point}${part}` : grouped;
  });
}

export function registerMoney(liquid: Liquid) {
  const money = (change: (text: string, currency: string) => string) =>
    function (this: { context: Parameters<typeof renderingOf>[0] }, amount: unknown) {
      if (amount === null || amount === undefined || amount === "") return "";
      const { moneyFormat, currency } = renderingOf(this.context);
      return change(formatMoney(Number(amount), moneyFormat), currency);
    };
  liquid.registerFilter(
    "money",
    money((text) => text),
  );
  liquid.registerFilter(
    "money_with_currency",
    money((text, currency) => `${text} ${currency}`),
  );
  liquid.registerFilter(
    "money_without_currency",
    money((text) => text.replace(/[^\d.,\s]/g, "").trim()),
  );
  liquid.registerFilter(
    "money_without_trailing_zeros",
    money((text) => text.replace(/[.,]00(?!\d)/, "")),
  );
}
