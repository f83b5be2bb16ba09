import { Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { ImportView } from "./import-view";

const GRID = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 9rem), 1fr))",
  gap: "var(--p-space-400)",
  margin: 0,
} as const;

const KINDS = ["added", "already", "wrong", "notFound"] as const;

/** How many rows became what. */
export function Counts({ view }: { view: ImportView }) {
  const { t, locale } = useTexts();
  const tense = view.state === "checked" ? "will" : "has";
  return (
    <dl style={GRID}>
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <Text as="span" tone="subdued">
              {kind === "added" ? t(`imports.counts.added.${tense}`) : t(`imports.counts.${kind}`)}
            </Text>
          </dt>
          <dd style={{ margin: 0 }}>
            <Text as="span" variant="headingLg">
              {view[kind].toLocaleString(locale)}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
