import { Banner, BlockStack, Button, Card, InlineStack, Pagination, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useTexts } from "../../../ui/texts";
import type { ListedQuestion } from "./listed-question";
import { QuestionCard } from "./question-card";
import { QuestionFilters } from "./question-filters";
import {
  findsEveryQuestion,
  QUESTIONS,
  questionsAddress,
  type QuestionSearch,
} from "./question-search";
import { useKeptPlace } from "./use-kept-place";
import { useQuestionStrokes } from "./use-question-strokes";

type Props = {
  search: QuestionSearch;
  questions: ListedQuestion[];
  before: string | null;
  after: string | null;
};

/** The questions that a merchant looks at, each with its answers. */
export function QuestionList({ search, questions, before, after }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const strokes = useQuestionStrokes();
  useKeptPlace(questions);

  const isEmpty = questions.length === 0;
  if (isEmpty && findsEveryQuestion(search)) return <NoQuestions />;
  return (
    <BlockStack gap="400">
      {strokes.trouble && <Banner tone="critical">{t(`trouble.${strokes.trouble}`)}</Banner>}
      <Card>
        <QuestionFilters search={search} />
      </Card>
      <Text as="h2" visuallyHidden>
        {t("shopperQuestions.found")}
      </Text>
      {isEmpty && <NothingFound />}
      {!isEmpty && (
        <BlockStack as="ul" gap="400">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} strokes={strokes} />
            </li>
          ))}
        </BlockStack>
      )}
      {(before ?? after) && (
        <InlineStack align="center">
          <Pagination
            accessibilityLabel={t("shopperQuestions.pages")}
            hasPrevious={before !== null}
            hasNext={after !== null}
            onPrevious={() => before && navigate(questionsAddress(search, { before }))}
            onNext={() => after && navigate(questionsAddress(search, { after }))}
          />
        </InlineStack>
      )}
    </BlockStack>
  );
}

function NoQuestions() {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="200" inlineAlign="start">
        <Text as="h2" variant="headingMd">
          {t("shopperQuestions.none.title")}
        </Text>
        <Text as="p">{t("shopperQuestions.none.what")}</Text>
        <Button url="/app/reviews/settings">{t("shopperQuestions.none.settings")}</Button>
      </BlockStack>
    </Card>
  );
}

function NothingFound() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Card>
      <BlockStack gap="200" inlineAlign="start">
        <Text as="p">{t("shopperQuestions.noneSuch")}</Text>
        <Button onClick={() => navigate(QUESTIONS)}>{t("shopperQuestions.clear")}</Button>
      </BlockStack>
    </Card>
  );
}
