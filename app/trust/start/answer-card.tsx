import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import type { ReactNode } from "react";
import { focusProblem } from "../../ui/focus-problem";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { AnswersForm } from "../../ui/use-answers";
import { stepAddress, stepAfter, type StatedStep } from "./steps";

type Props<Answers extends object> = {
  step: StatedStep;
  form: AnswersForm<Answers>;
  children: ReactNode;
};

const SAID = { minHeight: "1.25rem" } as const;

/** What is proposed, in fields, and the one click that accepts it. */
export function AnswerCard<Answers extends object>({ step, form, children }: Props<Answers>) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const next = stepAddress(stepAfter(step) ?? "publish");
  const accept = async () => {
    const problems = await form.accept();
    if (!problems) return;
    if (problems.length > 0) return focusProblem(problems);
    navigate(next);
  };
  return (
    <SectionCard title={t(`start.${step}.title`)} what={t(`start.${step}.what`)}>
      {form.trouble && <Banner tone="warning">{t(`trouble.${form.trouble}`)}</Banner>}
      {children}
      <BlockStack gap="200">
        <InlineStack gap="300" blockAlign="center">
          <Button
            variant="primary"
            loading={form.state === "accepting"}
            onClick={() => void accept()}
          >
            {t("start.accept")}
          </Button>
          <Button variant="plain" url={next}>
            {t("start.later")}
          </Button>
        </InlineStack>
        <div role="status" style={SAID}>
          {form.state === "kept" && (
            <Text as="p" tone="subdued">
              {t("start.kept")}
            </Text>
          )}
        </div>
      </BlockStack>
    </SectionCard>
  );
}
