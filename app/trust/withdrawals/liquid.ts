import type { Facts } from "../facts";
import { LOCALES } from "../locale";
import { LABELS, labelsFor } from "./labels";
import { labelsIn } from "./own-labels";
import type { WithdrawalSetting } from "./withdrawal-setting";

export type WithdrawalForLiquid = { labels: Record<string, string> };

/** What the block says by itself: our languages' texts, Italy's law, else English. */
function withoutUs(locale: string): string | undefined {
  const ours = LOCALES.find((one) => one === locale) ?? "en";
  return locale === "it" ? labelsFor("it")?.withdraw : LABELS[ours].withdraw;
}

/** What `snippets/tillit-withdrawal.liquid` reads: the first button in each language where it says something else. */
export function withdrawalForLiquid(
  setting: WithdrawalSetting,
  { shop }: Pick<Facts, "shop">,
): WithdrawalForLiquid | null {
  const labels = shop.locales
    .map(({ locale }) => [locale, labelsIn(setting, locale).withdraw] as const)
    .filter(([locale, label]) => label !== withoutUs(locale));
  return labels.length > 0 ? { labels: Object.fromEntries(labels) } : null;
}
