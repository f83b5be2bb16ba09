import { BlockStack, Checkbox, Text } from "@shopify/polaris";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import { SHORTCUTS } from "./shortcuts";

type Props = { open: boolean; onClose(): void; isOn: boolean; onTurn(on: boolean): void };

const KEYS = {
  display: "grid",
  gridTemplateColumns: "max-content 1fr",
  gap: "var(--p-space-200) var(--p-space-400)",
  margin: 0,
} as const;

const KEY = {
  padding: "0 var(--p-space-200)",
  border: "1px solid var(--p-color-border)",
  borderRadius: "var(--p-border-radius-100)",
  fontFamily: "var(--p-font-family-mono)",
} as const;

/** The keys of the list, and the switch for them. */
export function ShortcutsHelp({ open, onClose, isOn, onTurn }: Props) {
  const { t } = useTexts();
  return (
    <Dialog
      id="review-shortcuts"
      open={open}
      title={t("reviews.keys.title")}
      cancel={t("reviews.keys.close")}
      onClose={onClose}
    >
      <BlockStack gap="400">
        <dl style={KEYS}>
          {SHORTCUTS.map(([letter, name]) => (
            <div key={name} style={{ display: "contents" }}>
              <dt>
                <kbd style={KEY}>{letter}</kbd>
              </dt>
              <dd style={{ margin: 0 }}>{t(`reviews.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <Checkbox label={t("reviews.keys.on")} checked={isOn} onChange={onTurn} />
        <Text as="p" tone="subdued">
          {t("reviews.keys.what")}
        </Text>
      </BlockStack>
    </Dialog>
  );
}
