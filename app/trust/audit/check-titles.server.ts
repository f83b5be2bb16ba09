import { loadTexts } from "../../i18n";
import { LOCALES, type Locale } from "../locale";
import type { CheckId } from "./checks";
import type { NamedCheck } from "./named-check";

/** What a check says where it fails, or where it passes. */
export async function checkTitles(id: CheckId, fate: "wrong" | "passed"): Promise<NamedCheck> {
  const titles = LOCALES.map(async (locale) => {
    const { t } = await loadTexts(locale, ["audit"]);
    return [locale, t(`audit.checks.${id}.${fate}`)] as const;
  });
  return { id, titles: Object.fromEntries(await Promise.all(titles)) as Record<Locale, string> };
}
