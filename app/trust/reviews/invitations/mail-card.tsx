import { BlockStack, Button, Card, InlineError, InlineStack, Select, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";
import { ask, posting } from "../../../ui/ask";
import { ourLanguages } from "../../../ui/language-names";
import { PreviewFrame } from "../../../ui/preview-frame";
import { useTexts } from "../../../ui/texts";
import type { Locale } from "../../locale";
import type { SampleAnswer, TestAnswer } from "./answers";

const KINDS = ["invitation", "reminder"] as const;
type Kind = (typeof KINDS)[number];

/** The mail as buyers get it, in each language, and a test of it to the merchant's own address. */
export function MailCard() {
  const { t, locale } = useTexts();
  const [language, setLanguage] = useState<Locale>(locale);
  const [kind, setKind] = useState<Kind>("invitation");
  const sample = useSample(language, kind);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("invitations.mail.title")}
        </Text>
        <Select
          label={t("invitations.mail.language")}
          options={ourLanguages(locale)}
          value={language}
          onChange={(chosen) => setLanguage(chosen as Locale)}
        />
        <Select
          label={t("invitations.mail.kind")}
          options={KINDS.map((value) => ({ value, label: t(`invitations.mail.${value}`) }))}
          value={kind}
          onChange={(chosen) => setKind(chosen as Kind)}
        />
        {sample === null && <Text as="p">{t("invitations.mail.none")}</Text>}
        <Text as="p" tone="subdued">
          {sample ? t("invitations.mail.subject", { subject: sample.subject }) : " "}
        </Text>
        <PreviewFrame
          html={sample?.html ?? null}
          title={t("invitations.mail.frame")}
          width="phone"
          theme="light"
          tall
        />
        {sample && <TestMail language={language} kind={kind} to={sample.to} />}
      </BlockStack>
    </Card>
  );
}

/** `undefined` while it is being drawn, null where nothing is known of the shop yet. */
function useSample(locale: Locale, mail: Kind): SampleAnswer | undefined {
  const [sample, setSample] = useState<SampleAnswer>();
  useEffect(() => {
    let isStale = false;
    const query = new URLSearchParams({ locale, mail });
    void ask<SampleAnswer>(`/app/reviews/invitations/sample?${query}`).then((asked) => {
      if (!isStale) setSample(asked.ok ? asked.answer : null);
    });
    return () => {
      isStale = true;
    };
  }, [locale, mail]);
  return sample;
}

function TestMail({ language, kind, to }: { language: Locale; kind: Kind; to: string | null }) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (to === null) return <Text as="p">{t("invitations.mail.noAddress")}</Text>;

  async function send() {
    setSending(true);
    const body = { locale: language, mail: kind };
    const asked = await ask<TestAnswer>("/app/reviews/invitations/test", posting(body));
    setSending(false);
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    const { answer } = asked;
    if (!answer.ok) {
      return setTrouble(
        answer.why === "mail"
          ? t("invitations.mail.failed", { said: answer.said ?? "" })
          : t("invitations.mail.noAddress"),
      );
    }
    setTrouble(null);
    shopify.toast.show(t("invitations.mail.tested", { address: answer.to }));
  }

  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button onClick={() => void send()} loading={sending}>
          {t("invitations.mail.test")}
        </Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {t("invitations.mail.testTo", { address: to })}
      </Text>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID="test-mail" />
        </div>
      )}
    </BlockStack>
  );
}
