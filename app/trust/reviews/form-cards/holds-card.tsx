import { ChoiceList, Text } from "@shopify/polaris";
import { fieldId } from "../../../ui/problem-place";
import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { Tick } from "../../../ui/tick";
import { ORIGINS, type Origin } from "../origins";
import { PLATFORM_NAMES } from "../portable/platform-names";
import type { Reviews } from "../reviews";
import { WordsField } from "./words-field";

const at = (field: string) => ["holds", field];
const OURS = ["invitation", "storefront", "merchant", "file"] as const;

/** What somebody looks at before shoppers see it. There is no field for stars. */
export function HoldsCard({ form }: SettingParts<Reviews>) {
  const { t } = useTexts();
  const { everything, origins } = form.value.holds;
  const nameOf = (origin: Origin) => {
    const ours = OURS.find((one) => one === origin);
    return ours ? t(`reviewSettings.origins.${ours}`) : (PLATFORM_NAMES[origin] ?? origin);
  };
  return (
    <SectionCard title={t("reviewSettings.holds.title")} what={t("reviewSettings.holds.what")}>
      <Tick label={t("reviewSettings.holds.everything")} {...form.tick(at("everything"))} />
      {!everything && (
        <>
          <Tick label={t("reviewSettings.holds.links")} {...form.tick(at("links"))} />
          <Tick label={t("reviewSettings.holds.photos")} {...form.tick(at("photos"))} />
          <WordsField form={form} at={at("words")} />
          <div id={fieldId(at("origins"))} tabIndex={-1} style={{ outline: "none" }}>
            <ChoiceList
              allowMultiple
              title={t("reviewSettings.holds.origins")}
              choices={ORIGINS.map((value) => ({ value, label: nameOf(value) }))}
              selected={origins}
              onChange={(next) =>
                form.set(
                  at("origins"),
                  ORIGINS.filter((origin) => next.includes(origin)),
                )
              }
            />
          </div>
        </>
      )}
      <Text as="p">{t("reviewSettings.holds.notStars")}</Text>
      <Text as="p" tone="subdued">
        {t("reviewSettings.holds.always")}
      </Text>
    </SectionCard>
  );
}
