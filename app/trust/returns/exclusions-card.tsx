import { BlockStack, Box, Button, Checkbox, InlineStack } from "@shopify/polaris";
import { useState } from "react";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { REASONS, type Reason } from "./choices";
import { NOTE_MAX, WHICH_GOODS_MAX } from "./limits";
import type { Returns } from "./returns";
import { REASON_WORDS } from "./words/reasons";

/** What many shops sell: made to order, perishable, and sealed for hygiene. */
const USUAL: Reason[] = ["c", "d", "e"];

type Props = { form: SettingDraft<Returns>; language: string };

/** What cannot be sent back: by the law's own list, and where the law leaves the shop free. */
export function ExclusionsCard({ form, language }: Props) {
  const { t, locale } = useTexts();
  const { exclusions } = form.value;
  const isTicked = (reason: Reason) => exclusions.some((one) => one.reason === reason);
  const [all, setAll] = useState(() =>
    REASONS.some((one) => !USUAL.includes(one) && isTicked(one)),
  );
  const offered = REASONS.filter((one) => all || USUAL.includes(one) || isTicked(one));
  const indexOf = (reason: Reason) => exclusions.findIndex((one) => one.reason === reason);

  const tick = (reason: Reason, ticked: boolean) => {
    const others = exclusions.filter((one) => one.reason !== reason);
    const chosen = ticked ? [...others, { reason, goods: {} }] : others;
    const inOrder = REASONS.flatMap((next) => chosen.filter((one) => one.reason === next));
    form.set(["exclusions"], inOrder);
  };

  return (
    <SectionCard title={t("returns.exclusions")} what={t("returns.exclusionsWhat")}>
      <BlockStack gap="200">
        {offered.map((reason) => {
          const index = indexOf(reason);
          return (
            <BlockStack key={reason} gap="100">
              <Checkbox
                label={capitalized(REASON_WORDS[reason][locale])}
                helpText={t("returns.article", { letter: reason })}
                checked={index !== -1}
                onChange={(ticked) => tick(reason, ticked)}
              />
              {index !== -1 && (
                <Box paddingInlineStart="600">
                  <LocalizedField
                    label={t("returns.goods")}
                    placeholder={t("returns.goodsHelp")}
                    max={WHICH_GOODS_MAX}
                    language={language}
                    {...form.localized(["exclusions", index, "goods"])}
                  />
                </Box>
              )}
            </BlockStack>
          );
        })}
        <InlineStack>
          <Button
            variant="plain"
            disclosure={all ? "up" : "down"}
            ariaExpanded={all}
            onClick={() => setAll(!all)}
          >
            {t(all ? "returns.fewerReasons" : "returns.moreReasons")}
          </Button>
        </InlineStack>
      </BlockStack>
      <LocalizedField
        label={t("returns.notTaken")}
        helpText={t("returns.notTakenHelp")}
        max={NOTE_MAX}
        multiline={2}
        language={language}
        {...form.localized(["notTaken"])}
      />
    </SectionCard>
  );
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
