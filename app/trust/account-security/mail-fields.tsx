import { Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { ItemList } from "../../ui/item-list";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { AccountSecurity, Sender } from "./account-security";
import { SENDER_ABOUT_MAX, SENDERS_MAX } from "./limits";
import { MAIL_TIPS } from "./mail-tips";
import { SectionCard } from "../../ui/section-card";
import { TickList } from "./tick-list";

type Props = { form: SettingDraft<AccountSecurity>; language: string };

const newSender = (): Sender => ({ id: crypto.randomUUID(), address: "", about: {} });

/** The addresses that mails really come from, and how anybody can tell a false one. */
export function MailFields({ form, language }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("account_security.mails")} what={t("account_security.mailsWhat")}>
      <ItemList
        form={form}
        at={["senders"]}
        title={t("account_security.senders")}
        idOf={({ id }: Sender) => id}
        nameOf={({ address }: Sender) => address || t("account_security.newSender")}
        make={newSender}
        add={t("account_security.addSender")}
        max={SENDERS_MAX}
        empty={<Text as="p">{t("account_security.noSenders")}</Text>}
      >
        {(_, at) => (
          <>
            <Field
              label={t("account_security.address")}
              type="email"
              inputMode="email"
              {...form.text([...at, "address"])}
            />
            <LocalizedField
              label={t("account_security.about")}
              helpText={t("account_security.aboutHelp")}
              max={SENDER_ABOUT_MAX}
              language={language}
              {...form.localized([...at, "about"])}
            />
          </>
        )}
      </ItemList>
      <TickList
        title={t("account_security.tips")}
        at={["tips"]}
        texts={MAIL_TIPS}
        ticked={form.value.tips}
        onChange={(next) => form.set(["tips"], next)}
      />
    </SectionCard>
  );
}
