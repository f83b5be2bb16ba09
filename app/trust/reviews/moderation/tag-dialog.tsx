import { BlockStack, ChoiceList, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import { TAG_MAX, TAGS_MAX } from "../limits";

type Props = {
  open: boolean;
  count: number;
  /** The tags that any of the reviews has. */
  used: string[];
  onClose(): void;
  onTag(tags: { add: string[]; remove: string[] }): void;
};

const tagsIn = (typed: string) => [
  ...new Set(
    typed
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** Words of the merchant's own to find reviews by; shoppers never see them. */
export function TagDialog({ open, count, used, onClose, onTag }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState("");
  const [removed, setRemoved] = useState<string[]>([]);
  const add = tagsIn(typed);
  const trouble = add.some((tag) => tag.length > TAG_MAX)
    ? t("problems.too-long", { max: TAG_MAX })
    : add.length > TAGS_MAX && t("reviews.tag.tooMany", { max: TAGS_MAX });

  const leave = () => {
    setTyped("");
    setRemoved([]);
    onClose();
  };
  function tag() {
    if (trouble) return;
    if (add.length > 0 || removed.length > 0) onTag({ add, remove: removed });
    leave();
  }

  return (
    <Dialog
      id="tag-reviews"
      open={open}
      title={t("reviews.tag.title", { count })}
      cancel={t("reviews.cancel")}
      action={{ label: t("reviews.tag.do"), onPress: tag }}
      onClose={leave}
    >
      <BlockStack gap="300">
        <TextField
          label={t("reviews.tag.add")}
          helpText={t("reviews.tag.addHelp")}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          error={trouble}
        />
        {used.length > 0 && (
          <ChoiceList
            allowMultiple
            title={t("reviews.tag.remove")}
            choices={used.map((value) => ({ value, label: value }))}
            selected={removed}
            onChange={setRemoved}
          />
        )}
        <Text as="p" tone="subdued">
          {t("reviews.tag.private")}
        </Text>
      </BlockStack>
    </Dialog>
  );
}
