import { Checkbox, FormLayout, Select, TextField } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../../ui/texts";
import {
  QUESTION_STATES,
  questionsAddress,
  type QuestionSearch,
  type QuestionState,
} from "./question-search";

/** Long enough for the next letter, short enough to feel like at once. */
const PAUSE_MS = 300;

/** Which questions are listed; the address has it, so that Back and a bookmark work. */
export function QuestionFilters({ search }: { search: QuestionSearch }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { words, type } = useTypedWords(search, (next) =>
    navigate(questionsAddress({ ...search, words: next }), { replace: true, ...STAYS }),
  );
  const change = (part: Partial<QuestionSearch>) =>
    navigate(questionsAddress({ ...search, words: words.trim(), ...part }), STAYS);
  return (
    <FormLayout>
      <FormLayout.Group>
        <TextField
          label={t("shopperQuestions.filters.words")}
          value={words}
          onChange={type}
          onClearButtonClick={() => type("")}
          clearButton
          autoComplete="off"
          type="search"
        />
        <Select
          label={t("shopperQuestions.filters.state")}
          options={[
            { value: "", label: t("shopperQuestions.filters.all") },
            ...QUESTION_STATES.map((value) => ({
              value,
              label: t(`shopperQuestions.filters.${value}`),
            })),
          ]}
          value={search.state ?? ""}
          onChange={(state) => change({ state: (state || null) as QuestionState | null })}
        />
      </FormLayout.Group>
      <Checkbox
        label={t("shopperQuestions.filters.unanswered")}
        checked={search.unanswered}
        onChange={(unanswered) => change({ unanswered })}
      />
    </FormLayout>
  );
}

const STAYS = { preventScrollReset: true } as const;

/** What is typed is looked for after a moment; whoever goes back sees the words of that address. */
function useTypedWords(search: QuestionSearch, onWords: (words: string) => void) {
  const [words, setWords] = useState(search.words);
  const [known, setKnown] = useState(search.words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (known !== search.words) {
    setKnown(search.words);
    if (words.trim() !== search.words) setWords(search.words);
  }
  return {
    words,
    type(next: string) {
      setWords(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onWords(next.trim()), PAUSE_MS);
    },
  };
}
