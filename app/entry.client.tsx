import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadTexts, localeFor } from "./i18n";

async function hydrate() {
  // The page was drawn with these texts; without them it would be drawn again, differently.
  await loadTexts(localeFor(document.documentElement.lang));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
}

void hydrate();
