import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { fieldId, type Path } from "./problem-place";
import { useTexts } from "./texts";

type Props = {
  name: string;
  badge?: ReactNode;
  at: Path;
  handle: ReactNode;
  buttons: ReactNode;
  open: boolean;
  onToggle(): void;
  /** The keyboard has come into the fields. */
  onEnter(): void;
  onRemove(): void;
  children: ReactNode;
};

const NAME = { flex: "1 1 8rem", minWidth: 0, overflowWrap: "anywhere" } as const;

/** One entry of a list: its name and what can be done with it, and its fields while it is open. */
export function ItemRow(props: Props) {
  const { name, badge, at, handle, buttons, open, onToggle, onEnter, onRemove, children } = props;
  const { t } = useTexts();
  const fields = fieldId([...at, "fields"]);
  return (
    <div id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
      <Box padding="300" borderWidth="025" borderColor="border" borderRadius="200">
        <BlockStack gap="300">
          <InlineStack gap="100" blockAlign="center">
            {handle}
            <div style={NAME}>
              <InlineStack gap="200" blockAlign="center">
                <Text as="span" fontWeight="medium">
                  {name}
                </Text>
                {badge}
              </InlineStack>
            </div>
            {buttons}
            <Button
              onClick={onToggle}
              ariaExpanded={open}
              ariaControls={fields}
              accessibilityLabel={t(open ? "item.closeNamed" : "item.editNamed", { name })}
            >
              {t(open ? "item.close" : "item.edit")}
            </Button>
            <Button
              variant="tertiary"
              icon={DeleteIcon}
              accessibilityLabel={t("item.remove", { name })}
              onClick={onRemove}
            />
          </InlineStack>
          <div id={fields} hidden={!open} onFocus={onEnter}>
            {open && <BlockStack gap="300">{children}</BlockStack>}
          </div>
        </BlockStack>
      </Box>
    </div>
  );
}
