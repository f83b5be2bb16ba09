import { z } from "zod";
import type { LocalizedText } from "../locale";
import type { ShopFacts } from "../shop-facts";
import { EXTRA_COSTS } from "./cost-kinds";
import { COST_AMOUNT_MAX } from "./limits";

/** What the shop adds to the price for paying in this way: in its currency, or of the order's sum. */
export const ExtraCost = z
  .object({ kind: z.enum(EXTRA_COSTS), amount: z.number().nullable() })
  .superRefine(({ kind, amount }, context) => {
    const refuse = (message: string, params?: Record<string, number>) =>
      context.addIssue({ code: "custom", path: ["amount"], message, ...(params && { params }) });

    if (kind === "none") return;
    if (amount === null || amount <= 0) return refuse("cost-missing");
    const max = kind === "percent" ? 100 : COST_AMOUNT_MAX;
    if (amount > max) refuse("cost-too-high", { max });
  })
  .transform(({ kind, amount }) => ({ kind, amount: kind === "none" ? null : amount }));

export type ExtraCost = z.infer<typeof ExtraCost>;

/** As each of the shop's languages writes it; null if paying in this way costs nothing more. */
export function costInWords({ kind, amount }: ExtraCost, shop: ShopFacts): LocalizedText | null {
  if (kind === "none" || amount === null) return null;
  return Object.fromEntries(
    shop.locales.map(({ locale }) => [locale, written(kind, amount, locale, shop.currency)]),
  );
}

const written = (kind: "amount" | "percent", amount: number, locale: string, currency: string) =>
  kind === "amount"
    ? new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
    : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(
        amount / 100,
      );
