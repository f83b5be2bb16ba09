import { Button, InlineStack } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { cutText } from "../cut-text";
import type { Listed } from "./listed-question";
import { STEPS } from "./question-strokes";
import type { Entry, QuestionStrokes } from "./use-question-strokes";

/** By ear, the same word stands many times on the page. */
const NAMED_MAX = 60;

type Props = { entry: Listed; of: Entry; strokes: QuestionStrokes };

/** What can be done to a question or an answer. */
export function EntrySteps({ entry: { state, body }, of, strokes }: Props) {
  const { t } = useTexts();
  const { busy } = strokes;
  const isBusy = busy?.questionId === of.questionId && busy.answerId === of.answerId;
  return (
    <InlineStack gap="200">
      {STEPS[state].map((step, index) => (
        <Button
          // Where a step was pressed, the keyboard stays for the next one.
          key={index}
          onClick={() => void strokes.strike(step, of)}
          loading={isBusy && busy.stroke === step}
          disabled={isBusy && busy.stroke !== step}
          accessibilityLabel={t("shopperQuestions.doTo", {
            step: t(`shopperQuestions.do.${step}`),
            words: cutText(body, NAMED_MAX),
          })}
          {...(step === "show" && of.answerId === null && { variant: "primary" as const })}
        >
          {t(`shopperQuestions.do.${step}`)}
        </Button>
      ))}
    </InlineStack>
  );
}
