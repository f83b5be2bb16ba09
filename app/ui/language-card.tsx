import { Card } from "@shopify/polaris";
import { useEffect, type ComponentProps } from "react";
import { LanguageSwitch } from "./language-switch";

/** Stays in sight while the form is scrolled: every text below is in the language that it names. */
const STICKY = { position: "sticky", top: "var(--p-space-200)", zIndex: 2 } as const;

export function LanguageCard(props: ComponentProps<typeof LanguageSwitch>) {
  const isThere = props.languages.length > 1;
  useEffect(() => {
    if (!isThere) return;
    const { style } = document.documentElement;
    // A field that gets the keyboard must not come to lie under this card.
    style.scrollPaddingTop = "7rem";
    return () => void (style.scrollPaddingTop = "");
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div style={STICKY}>
      <Card>
        <LanguageSwitch {...props} />
      </Card>
    </div>
  );
}
