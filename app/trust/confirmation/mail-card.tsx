import { Banner, BlockStack, Card, Link, List, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import { ourLanguages } from "../../ui/language-names";
import { PreviewFrame, type PreviewWidth } from "../../ui/preview-frame";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Locale } from "../locale";
import type { Confirmation } from "./confirmation";
import { LastMail } from "./last-mail";
import { NotificationCard } from "./notification-card";
import type { ShopsOwn } from "./notification/details";
import type { Part } from "./parts";
import { TestMail } from "./test-mail";
import { useSample } from "./use-sample";

const WIDTHS = ["phone", "desktop"] as const satisfies PreviewWidth[];

type Props = {
  form: SettingDraft<Confirmation>;
  value: Confirmation;
  timeZone: string;
  own: ShopsOwn;
};

/** The mail as buyers get it, in each language, with what is still lacking; and the same for Shopify's own mail. */
export function MailCard({ form, value, timeZone, own }: Props) {
  const { t, locale } = useTexts();
  const [language, setLanguage] = useState<Locale>(locale);
  const [width, setWidth] = useState<PreviewWidth>("phone");
  const { sample, isUnreachable } = useSample(value, language, form.check);
  return (
    <>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("confirmation.mail.title")}
          </Text>
          {sample && sample.lacks.length > 0 && <Lacks parts={sample.lacks} />}
          <Select
            label={t("confirmation.mail.language")}
            options={ourLanguages(locale)}
            value={language}
            onChange={(chosen) => setLanguage(chosen as Locale)}
          />
          <Select
            label={t("preview.width")}
            options={WIDTHS.map((one) => ({ value: one, label: t(`preview.${one}`) }))}
            value={width}
            onChange={(chosen) => setWidth(chosen as PreviewWidth)}
          />
          <Text as="p" tone="subdued">
            {sample ? t("confirmation.mail.subject", { subject: sample.subject }) : " "}
          </Text>
          <PreviewFrame
            html={sample?.html ?? null}
            title={t("confirmation.mail.frame")}
            width={width}
            theme="light"
            tall
          />
          <div role="status">
            <Text as="p" tone="subdued">
              {t(isUnreachable ? "preview.state.unreachable" : "confirmation.mail.isSample")}
            </Text>
          </div>
          <LastMail timeZone={timeZone} />
          <TestMail value={value} language={language} />
        </BlockStack>
      </Card>
      <NotificationCard piece={sample?.piece ?? ""} own={own} />
    </>
  );
}

/** Where each is stated. */
const WHERE: Partial<Record<Part, string>> = {
  payment: "/app/payments",
  support: "/app/support",
  returns: "/app/returns",
  guarantee: "/app/guarantee",
  terms: "/app/terms",
};

function Lacks({ parts }: { parts: Part[] }) {
  const { t } = useTexts();
  return (
    <Banner tone="warning" title={t("confirmation.mail.lacks")}>
      <List>
        {parts.map((part) => (
          <List.Item key={part}>
            {WHERE[part] ? (
              <Link url={WHERE[part]}>{t(`confirmation.parts.${part}`)}</Link>
            ) : (
              t(`confirmation.parts.${part}`)
            )}
          </List.Item>
        ))}
      </List>
    </Banner>
  );
}
