import { useState } from "react";
import { ask, posting, type Trouble } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import type { Problem } from "../../problem";
import { sending } from "../moderation/sending";
import type { ListedQuestion } from "./listed-question";
import { QUESTIONS } from "./question-search";
import type { QuestionReplyAnswer } from "./question-stroke-answer";
import type { QuestionStrokes } from "./use-question-strokes";

/** The shop's answer to a question while it is written. */
export function useOwnAnswer({ id, own }: ListedQuestion, strokes: QuestionStrokes) {
  const { t } = useTexts();
  /** Null: nobody writes. */
  const [draft, setDraft] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function send(request: RequestInit, said: "published" | "removed"): Promise<boolean> {
    setBusy(true);
    const asked = await ask<QuestionReplyAnswer>(`${QUESTIONS}/${id}/answer`, request);
    setBusy(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return false;
    const { answer } = asked;
    setProblems(answer.ok ? [] : answer.problems);
    if (!answer.ok) return false;
    setDraft(null);
    strokes.tell(t(`shopperQuestions.own.${said}`), answer);
    return true;
  }

  return {
    draft,
    busy,
    problems,
    trouble,
    begin: () => setDraft(own?.body ?? ""),
    write(next: string) {
      setDraft(next);
      setProblems([]);
    },
    leave() {
      setDraft(null);
      setProblems([]);
      setTrouble(null);
    },
    publish: () => send(posting({ text: draft ?? "" }), "published"),
    remove: () => send(sending("DELETE"), "removed"),
  };
}

export type OwnAnswer = ReturnType<typeof useOwnAnswer>;
