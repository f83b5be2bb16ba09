import { Badge as Mark, BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { ClaimIcon } from "../../ui/claim-icon";
import { Field } from "../../ui/field";
import { fieldId, problemAt, problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { LocalizedText } from "../locale";
import type { ClaimView } from "./claim-view";
import type { BadgesForm } from "./form-parts";
import { Missing } from "./missing";
import { withWords } from "./words";

type Props = Omit<BadgesForm, "claims"> & {
  claim: ClaimView | undefined;
  name: string;
  text: LocalizedText;
  at: ["badges", number];
  handle: ReactNode;
  buttons: ReactNode;
  onRemove(): void;
};

const NAME = { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" } as const;

export function ChosenBadge(props: Props) {
  const { claim, name, text, at, handle, buttons, form, language, limits, onRemove } = props;
  const texts = useTexts();
  const { t } = texts;
  const lapsed = claim?.holds === false ? claim : null;
  const trouble = problemAt(form.problems, at) ?? problemAt(form.problems, [...at, "claim"]);

  const write = (words: string) =>
    form.edit([...at, "text", language], (value) => ({
      ...value,
      badges: value.badges.map((badge, index) =>
        index === at[1] ? { ...badge, text: withWords(badge.text, language, words) } : badge,
      ),
    }));

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
              <Missing missing={lapsed.missing} repairAt={lapsed.repairAt} />
            </BlockStack>
          )}
          {trouble && (
            <Text as="p" tone="critical">
              {problemText(texts, trouble)}
            </Text>
          )}
          <Field
            label={t("badges.chosen.words")}
            value={text[language] ?? ""}
            onChange={write}
            at={[...at, "text", language]}
            problems={form.problems}
            placeholder={lapsed ? "" : name}
            max={limits.text}
          />
        </BlockStack>
      </Box>
    </div>
  );
}
