import { Banner, BlockStack, Button, InlineStack, Link, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "../../ui/ask";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { StartView } from "./start-view";
import { STATED_STEPS, stepAddress, type StatedStep } from "./steps";

type Answer = { ok: true } | { ok: false; step: StatedStep };
type Trouble = "session" | "unreachable" | { step: StatedStep };

/** What has been accepted, and the word that puts it before shoppers. */
export function PublishCard({ states }: { states: StartView["states"] }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [isPublishing, setPublishing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const accepted = STATED_STEPS.filter((step) => states[step] === "accepted");

  const publish = async () => {
    setPublishing(true);
    const asked = await ask<Answer>("/app/start/publication", posting({}));
    setPublishing(false);
    if (!asked.ok) return setTrouble(asked.trouble);
    if (!asked.answer.ok) return setTrouble({ step: asked.answer.step });
    navigate(stepAddress("place"));
  };

  return (
    <SectionCard
      title={t("start.publish.title")}
      what={t(accepted.length > 0 ? "start.publish.what" : "start.publish.nothing")}
    >
      {trouble !== null && (
        <Banner tone="warning">
          {typeof trouble === "string" ? (
            t(`trouble.${trouble}`)
          ) : (
            <Link url={stepAddress(trouble.step)}>
              {t("start.refused", { step: t(`start.${trouble.step}.name`) })}
            </Link>
          )}
        </Banner>
      )}
      <BlockStack as="ul" gap="200">
        {STATED_STEPS.map((step) => (
          <li key={step}>
            <InlineStack gap="200">
              <Link url={stepAddress(step)}>{t(`start.${step}.name`)}</Link>
              <Text as="span" tone="subdued">
                {t(`start.state.${states[step]}`)}
              </Text>
            </InlineStack>
          </li>
        ))}
      </BlockStack>
      <InlineStack gap="300" blockAlign="center">
        {accepted.length > 0 ? (
          <Button variant="primary" loading={isPublishing} onClick={() => void publish()}>
            {t("start.publish.do")}
          </Button>
        ) : (
          <Button url={stepAddress("place")}>{t("start.goOn")}</Button>
        )}
      </InlineStack>
    </SectionCard>
  );
}
