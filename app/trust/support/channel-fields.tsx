import { FormLayout, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { NumberField } from "../../ui/number-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { ANSWER_UNITS } from "./answer-units";
import type { Channel } from "./channel";
import { CHANNEL_HOURS, CHANNEL_KINDS, type ChannelKind } from "./channel-kinds";
import { CHANNEL_NAMES, CHAT_BUTTON } from "./channel-names";
import { ANSWER_MAX, CHANNEL_NAME_MAX, CHANNEL_NOTE_MAX, POST_MAX } from "./limits";
import { knownAddress, usualHours } from "./suggested";
import type { Support } from "./support";
import { WeekFields } from "./week-fields";

type Props = {
  channel: Channel;
  at: Path;
  form: SettingDraft<Support>;
  language: string;
  shop: ShopFacts;
};

/** One way to reach the shop: where, when, and how soon somebody answers. */
export function ChannelFields({ channel, at, form, language, shop }: Props) {
  const { t } = useTexts();
  const { kind, hours } = channel;
  const become = (next: ChannelKind) =>
    form.set(at, {
      ...channel,
      kind: next,
      address: knownAddress(next, shop),
      hours: hours === "own" ? hours : usualHours(next),
    });
  return (
    <>
      <Choice
        label={t("support.kind")}
        options={CHANNEL_KINDS.map((value) => ({ value, label: t(`support.kinds.${value}`) }))}
        {...form.choice([...at, "kind"])}
        value={kind}
        onChange={become}
      />
      {kind === "inbox" ? (
        <Text as="p" tone="subdued">
          {t("support.inboxWhat")}
        </Text>
      ) : (
        <Field
          label={t(`support.addresses.${kind}`)}
          {...form.text([...at, "address"])}
          {...FIELDS[kind]}
        />
      )}
      <FormLayout>
        <FormLayout.Group>
          <NumberField
            label={t("support.answer")}
            helpText={t("support.answerHelp")}
            min={1}
            max={ANSWER_MAX}
            {...form.number([...at, "answer", "within"])}
          />
          <Choice
            label={t("support.unit")}
            options={ANSWER_UNITS.map((value) => ({ value, label: t(`support.units.${value}`) }))}
            {...form.choice([...at, "answer", "unit"])}
            value={channel.answer.unit}
          />
        </FormLayout.Group>
      </FormLayout>
      <Choice
        label={t("support.channelHours")}
        options={CHANNEL_HOURS.map((value) => ({ value, label: t(`support.hoursOf.${value}`) }))}
        {...form.choice([...at, "hours"])}
        value={hours}
      />
      {hours === "own" && <WeekFields form={form} at={[...at, "week"]} />}
      <LocalizedField
        label={t("support.name")}
        max={CHANNEL_NAME_MAX}
        language={language}
        ours={CHANNEL_NAMES[kind]}
        {...form.localized([...at, "name"])}
      />
      <LocalizedField
        label={t("support.note")}
        helpText={t("support.noteHelp")}
        max={CHANNEL_NOTE_MAX}
        language={language}
        {...(kind === "inbox" && { ours: CHAT_BUTTON })}
        {...form.localized([...at, "note"])}
      />
    </>
  );
}

const FIELDS = {
  email: { type: "email", inputMode: "email" },
  phone: { type: "tel", inputMode: "tel", placeholder: "+47 22 33 44 55" },
  whatsapp: { type: "tel", inputMode: "tel", placeholder: "+47 22 33 44 55" },
  messenger: { placeholder: "m.me/…" },
  chat: { type: "url", inputMode: "url", placeholder: "https://" },
  page: { placeholder: "/pages/contact" },
  post: { multiline: 4, max: POST_MAX },
} as const;
