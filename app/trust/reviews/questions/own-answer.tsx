import { Banner, BlockStack, Button, InlineStack, Text, TextField } from "@shopify/polaris";
import { useEffect, useId, useRef } from "react";
import { day } from "../../../ui/day";
import { problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import { ANSWER_MAX } from "../limits";
import { EntryState } from "./entry-state";
import type { ListedQuestion } from "./listed-question";
import { useOwnAnswer, type OwnAnswer } from "./use-own-answer";
import type { QuestionStrokes } from "./use-question-strokes";

type Props = { question: ListedQuestion; strokes: QuestionStrokes };

/** What the shop answers, or the way to do so. */
export function OwnAnswerPart({ question, strokes }: Props) {
  const { t } = useTexts();
  const answer = useOwnAnswer(question, strokes);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = answer.draft !== null;
  // The field had the keyboard, and is gone.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen) return <AnswerForm question={question} answer={answer} />;
  const { own, state } = question;
  if (!own && state === "deleted") return null;
  return (
    <BlockStack gap="200">
      {answer.trouble && <Banner tone="critical">{t(`trouble.${answer.trouble}`)}</Banner>}
      {own && <Published own={own} />}
      {state !== "deleted" && (
        <div ref={opener}>
          <InlineStack gap="200">
            <Button
              onClick={answer.begin}
              accessibilityLabel={t(`shopperQuestions.own.${own ? "changeTo" : "answerTo"}`, {
                question: question.body,
              })}
            >
              {t(`shopperQuestions.own.${own ? "change" : "answer"}`)}
            </Button>
            {own && (
              <Button
                onClick={() => void answer.remove()}
                loading={answer.busy}
                accessibilityLabel={t("shopperQuestions.own.removeNamed", {
                  question: question.body,
                })}
              >
                {t("shopperQuestions.own.remove")}
              </Button>
            )}
          </InlineStack>
        </div>
      )}
    </BlockStack>
  );
}

function Published({ own }: { own: NonNullable<ListedQuestion["own"]> }) {
  const { t, locale } = useTexts();
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h4" variant="headingSm">
          {t("shopperQuestions.own.title")}
        </Text>
        <Text as="span" tone="subdued">
          {day(own.writtenAt, locale)}
        </Text>
        {own.state !== "shown" && <EntryState entry={own} />}
      </InlineStack>
      <p style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }} lang={own.lang || undefined}>
        {own.body}
      </p>
    </BlockStack>
  );
}

function AnswerForm({ question, answer }: { question: ListedQuestion; answer: OwnAnswer }) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const [problem] = answer.problems;
  const text = answer.draft ?? "";
  const isWaiting = question.state !== "shown";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void answer.publish().then((isDone) => isDone || document.getElementById(id)?.focus());
      }}
      onKeyDown={({ key }) =>
        key === "Escape" && text === (question.own?.body ?? "") && answer.leave()
      }
    >
      <BlockStack gap="300">
        {answer.trouble && <Banner tone="critical">{t(`trouble.${answer.trouble}`)}</Banner>}
        <TextField
          id={id}
          label={t("shopperQuestions.own.label")}
          helpText={t(`shopperQuestions.own.${isWaiting ? "showsToo" : "everybody"}`)}
          value={text}
          onChange={answer.write}
          multiline={3}
          maxHeight={320}
          autoComplete="off"
          autoFocus
          error={
            problem
              ? problemText(texts, problem)
              : text.length > ANSWER_MAX && t("problems.too-long", { max: ANSWER_MAX })
          }
        />
        <InlineStack gap="200">
          <Button submit variant="primary" loading={answer.busy}>
            {t(`shopperQuestions.own.${isWaiting ? "publishBoth" : "publish"}`)}
          </Button>
          <Button onClick={answer.leave} disabled={answer.busy}>
            {t("shopperQuestions.own.cancel")}
          </Button>
        </InlineStack>
      </BlockStack>
    </form>
  );
}
