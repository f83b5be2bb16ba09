import { useEffect, useRef } from "react";
import type { ShopLanguage } from "./language-switch";

/**
 * Takes the keyboard to the field that the page's address names, or to the nearest that holds it: an entry of a list
 * may be folded. A text's field stands in its language.
 */
export function useFieldInAddress(languages: ShopLanguage[], choose: (locale: string) => void) {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    const named = decodeURIComponent(location.hash.slice(1));
    if (!named.startsWith("field-")) return;
    const language = languages.find(({ locale }) => named.endsWith(`-${locale}`));
    if (language) choose(language.locale);
    requestAnimationFrame(() => {
      const field = nearest(named);
      field?.scrollIntoView({ block: "center" });
      field?.focus();
    });
  }, [languages, choose]);
}

function nearest(named: string): HTMLElement | null {
  for (let id = named; id.includes("-"); id = id.slice(0, id.lastIndexOf("-"))) {
    const found = document.getElementById(id);
    if (found) return found;
  }
  return null;
}
