import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { SettingParts } from "../../ui/setting-page";
import { Channels } from "./channels";
import { Holidays } from "./holidays";
import { StartCard } from "./start-card";
import type { Support } from "./support";
import { isOpenAtAll } from "./week";
import { WeekFields } from "./week-fields";

/** How the shop is reached, when, and on which days it is not. */
export function SupportForm({ form, language, shop }: SettingParts<Support>) {
  const { t } = useTexts();
  const { channels, week } = form.value;
  const isUnused =
    channels.length > 0 && isOpenAtAll(week) && !channels.some(({ hours }) => hours === "shared");
  return (
    <>
      {channels.length === 0 && <StartCard form={form} shop={shop} />}
      <Channels form={form} language={language} shop={shop} />
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t("support.hours")}
            </Text>
            <Text as="p" tone="subdued">
              {t("support.hoursWhat", { zone: shop.timeZone })}
            </Text>
            {isUnused && (
              <Text as="p" tone="caution">
                {t("support.hoursUnused")}
              </Text>
            )}
          </BlockStack>
          <WeekFields form={form} at={["week"]} />
        </BlockStack>
      </Card>
      <Holidays form={form} language={language} />
    </>
  );
}
