import { useTexts } from "../../../ui/texts";

/** What the language of a review is called; the tag itself where it has no name. */
export function useLanguageName(): (tag: string) => string {
  const { t, locale } = useTexts();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (tag) => {
    if (tag === "und" || tag === "") return t("reviews.languageUnknown");
    try {
      return names.of(tag) ?? tag;
    } catch {
      // No tag at all, as a file may have had it.
      return tag;
    }
  };
}
