import { loadedTexts, type TextKey } from "../i18n";
import type { Locale } from "../trust/locale";

type Props = { locale: Locale; text: Extract<TextKey, `outside.${string}`> };

/** A page that is seen outside Shopify's admin: what this is, and where it is at work. */
export function OutsidePage({ locale, text }: Props) {
  const { t } = loadedTexts(locale);
  return (
    <main
      style={{
        maxWidth: "36rem",
        margin: "15vh auto",
        padding: "1rem",
        font: "1rem/1.5 system-ui",
      }}
    >
      <h1>{t("outside.title")}</h1>
      <p>{t(text)}</p>
      <p>{t("outside.open")}</p>
    </main>
  );
}
