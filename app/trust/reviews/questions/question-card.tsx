import { Badge, BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import { EntryState } from "./entry-state";
import { EntrySteps } from "./entry-steps";
import type { ListedAnswer, ListedQuestion } from "./listed-question";
import { OwnAnswerPart } from "./own-answer";
import type { QuestionStrokes } from "./use-question-strokes";

const WORDS = { whiteSpace: "pre-line", overflowWrap: "anywhere", outline: "none" } as const;
const ANSWER = {
  paddingInlineStart: "var(--p-space-300)",
  borderInlineStart: "2px solid var(--p-color-border)",
} as const;

type Props = { question: ListedQuestion; strokes: QuestionStrokes };

/** One question: what is asked of which product, what became of it, and every answer. */
export function QuestionCard({ question, strokes }: Props) {
  const { t, locale } = useTexts();
  const { id, body, lang, product, authorName, askedAt, answers } = question;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <div data-question={id} tabIndex={-1} style={WORDS} lang={lang || undefined}>
            <Text as="h3" variant="headingMd">
              {body}
            </Text>
          </div>
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" tone="subdued">
              {[
                product.title,
                authorName || t("shopperQuestions.noName"),
                day(askedAt, locale),
              ].join(" · ")}
            </Text>
            <EntryState entry={question} />
          </InlineStack>
        </BlockStack>
        <EntrySteps entry={question} of={{ questionId: id, answerId: null }} strokes={strokes} />
        <OwnAnswerPart question={question} strokes={strokes} />
        {answers.length > 0 && (
          <BlockStack as="ul" gap="300">
            {answers.map((answer) => (
              <li key={answer.id} style={ANSWER}>
                <AnswerPart answer={answer} questionId={id} strokes={strokes} />
              </li>
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

type AnswerProps = { answer: ListedAnswer; questionId: string; strokes: QuestionStrokes };

function AnswerPart({ answer, questionId, strokes }: AnswerProps) {
  const { t, locale } = useTexts();
  const { id, authorName, body, lang, writtenAt, verified } = answer;
  const who = authorName === null ? t("shopperQuestions.own.title") : authorName;
  return (
    <BlockStack gap="200">
      <BlockStack gap="100">
        <p style={WORDS} lang={lang || undefined}>
          {body}
        </p>
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" tone="subdued">
            {[who || t("shopperQuestions.noName"), day(writtenAt, locale)].join(" · ")}
          </Text>
          {verified && <Badge tone="success">{t("shopperQuestions.buyer")}</Badge>}
          <EntryState entry={answer} />
        </InlineStack>
      </BlockStack>
      <EntrySteps entry={answer} of={{ questionId, answerId: id }} strokes={strokes} />
    </BlockStack>
  );
}
