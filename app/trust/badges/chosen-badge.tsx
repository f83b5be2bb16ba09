import { Badge as Mark, BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { ClaimIcon } from "../../ui/claim-icon";
import { LocalizedField } from "../../ui/localized-field";
import { fieldId, problemAt, problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { ClaimView } from "./claim-view";
import type { BadgesForm } from "./form-parts";
import { Missing } from "./missing";

type Props = Omit<BadgesForm, "claims"> & {
  claim: ClaimView | undefined;
  name: string;
  at: ["badges", number];
  handle: ReactNode;
  buttons: ReactNode;
  onRemove(): void;
};

const NAME = { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" } as const;

export function ChosenBadge(props: Props) {
  const { claim, name, at, handle, buttons, form, language, limits, onRemove } = props;
  const texts = useTexts();
  const { t } = texts;
  const lapsed = claim?.holds === false ? claim : null;
  const trouble = problemAt(form.problems, at) ?? problemAt(form.problems, [...at, "claim"]);

  return (
    <div id={fieldId(at)} tabIndex={-1}>
      <Box
        padding="300"
        borderWidth="025"
        borderColor={lapsed ? "border-caution" : "border"}
        borderRadius="200"
        background={lapsed ? "bg-surface-caution" : "bg-surface"}
      >
        <BlockStack gap="200">
          <InlineStack gap="100" blockAlign="center" wrap={false}>
            {handle}
            <ClaimIcon name={claim?.icon ?? "document"} subdued={lapsed !== null} />
            <div style={NAME}>
              <Text as="span" fontWeight="medium">
                {name}
              </Text>
            </div>
            {buttons}
            <Button
              variant="tertiary"
              icon={DeleteIcon}
              accessibilityLabel={t("badges.chosen.remove", { name })}
              onClick={onRemove}
            />
          </InlineStack>
          {lapsed && (
            <BlockStack gap="100" inlineAlign="start">
              <Mark tone="warning">{t("badges.chosen.notShown")}</Mark>
              <Missing name={name} missing={lapsed.missing} repairAt={lapsed.repairAt} />
            </BlockStack>
          )}
          {trouble && (
            <Text as="p" tone="critical">
              {problemText(texts, trouble)}
            </Text>
          )}
          <LocalizedField
            label={t("badges.chosen.words")}
            {...form.localized([...at, "text"])}
            language={language}
            placeholder={lapsed ? "" : name}
            max={limits.text}
          />
        </BlockStack>
      </Box>
    </div>
  );
}
