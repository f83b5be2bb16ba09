import { AppProvider } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import { loadedTexts } from "../i18n";
import type { Locale } from "../trust/locale";
import { AdminLink } from "./admin-link";
import { TextsProvider } from "./texts";

/** What every page of the admin stands in: Polaris and our texts, in one language. */
export function Shell({ locale, children }: { locale: Locale; children: ReactNode }) {
  const texts = loadedTexts(locale);
  useAdminNavigation();
  return (
    <AppProvider i18n={texts.polaris} linkComponent={AdminLink}>
      <TextsProvider texts={texts}>{children}</TextsProvider>
    </AppProvider>
  );
}

/** The admin's own navigation, outside our frame, asks for a page by an event on the link. */
function useAdminNavigation() {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: Event) => {
      const href = event.target instanceof Element ? event.target.getAttribute("href") : null;
      if (href) navigate(href);
    };
    addEventListener("shopify:navigate", follow);
    return () => removeEventListener("shopify:navigate", follow);
  }, [navigate]);
}
