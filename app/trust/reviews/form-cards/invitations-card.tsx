import { Banner, BlockStack, Text } from "@shopify/polaris";
import { Choice } from "../../../ui/choice";
import { NumberField } from "../../../ui/number-field";
import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { Tick } from "../../../ui/tick";
import {
  COUNTED_FROM,
  INVITATION_DAYS_MAX,
  REMINDER_DAYS_MAX,
  REMINDER_DAYS_MIN,
} from "../choices";
import type { Reviews } from "../reviews";
import { CountriesField } from "./countries-field";
import { TypeRows } from "./type-rows";

const USUAL_REMINDER_DAYS = 7;
const at = (field: string) => ["invitations", field];

/** Whom the shop asks by e-mail, when, and where it may not. */
export function InvitationsCard(parts: SettingParts<Reviews>) {
  const { form } = parts;
  const { t } = useTexts();
  const { on, reminderDays } = form.value.invitations;
  return (
    <SectionCard title={t("reviewSettings.asks.title")} what={t("reviewSettings.asks.what")}>
      <Banner tone="warning" title={t("reviewSettings.law.title")}>
        <BlockStack gap="200">
          <Text as="p">{t("reviewSettings.law.basis")}</Text>
          <Text as="p">{t("reviewSettings.law.germany")}</Text>
        </BlockStack>
      </Banner>
      <Tick label={t("reviewSettings.asks.on")} {...form.tick(at("on"))} />
      {on && (
        <>
          <Choice
            label={t("reviewSettings.asks.countedFrom")}
            helpText={t("reviewSettings.asks.countedFromHelp")}
            options={COUNTED_FROM.map((value) => ({
              value,
              label: t(`reviewSettings.asks.${value}`),
            }))}
            {...form.choice(at("countedFrom"))}
          />
          <NumberField
            label={t("reviewSettings.asks.days")}
            helpText={t("reviewSettings.asks.daysHelp", { max: INVITATION_DAYS_MAX })}
            min={0}
            max={INVITATION_DAYS_MAX}
            {...form.number(at("days"))}
          />
          <TypeRows {...parts} />
          <Tick
            label={t("reviewSettings.asks.reminds")}
            {...form.tick(at("reminderDays"))}
            value={reminderDays !== null}
            onChange={(reminds) =>
              form.set(at("reminderDays"), reminds ? USUAL_REMINDER_DAYS : null)
            }
          />
          {reminderDays !== null && (
            <NumberField
              label={t("reviewSettings.asks.reminderDays")}
              helpText={t("reviewSettings.asks.reminderHelp")}
              min={REMINDER_DAYS_MIN}
              max={REMINDER_DAYS_MAX}
              {...form.number(at("reminderDays"))}
              onChange={(days) => form.set(at("reminderDays"), days ?? 0)}
            />
          )}
          <CountriesField form={form} />
          <Text as="p" tone="subdued">
            {t("reviewSettings.asks.never")}
          </Text>
        </>
      )}
    </SectionCard>
  );
}
