import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadTexts, localeFor, type TextPart } from "./i18n";

async function hydrate() {
  // The page was drawn with these texts; without them it would be drawn again, differently.
  const { lang, dataset } = document.documentElement;
  await loadTexts(localeFor(lang), (dataset.texts?.split(" ") ?? []) as TextPart[]);
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
