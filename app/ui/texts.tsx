import { createContext, useContext, type ReactNode } from "react";
import type { Texts } from "../i18n";

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The admin's texts in the language that this page is shown in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useTexts() needs a TextsProvider above it");
  return texts;
}
