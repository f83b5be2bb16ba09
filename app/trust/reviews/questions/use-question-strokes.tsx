import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, type Trouble } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import { sending } from "../moderation/sending";
import type { QuestionStrokeAnswer, QuestionUndoAnswer } from "./question-stroke-answer";
import { QUESTION_STROKES, type QuestionStroke } from "./question-strokes";
import { QUESTIONS } from "./question-search";

/** Longer than a word is shown: whoever reads slowly, or by ear, must reach Undo. */
const UNDO_MS = 10_000;

export type Entry = { questionId: string; answerId: string | null };

/** Does things to questions and answers, tells of it, and takes it back. */
export function useQuestionStrokes() {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<(Entry & { stroke: QuestionStroke }) | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function undo(change: string) {
    const request = sending("DELETE", { change });
    const asked = await ask<QuestionUndoAnswer>(`${QUESTIONS}/changes`, request);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return;
    shopify.toast.show(
      t(asked.answer.isUndone ? "shopperQuestions.undone" : "shopperQuestions.undoneNot"),
    );
    revalidate();
  }

  /** Tells of something that was done, and offers to take it back. */
  function tell(text: string, { change }: QuestionStrokeAnswer) {
    if (change === null) shopify.toast.show(t("shopperQuestions.did.nothing"));
    else {
      shopify.toast.show(text, {
        duration: UNDO_MS,
        action: t("undo"),
        onAction: () => void undo(change),
      });
    }
    revalidate();
  }

  async function strike(stroke: QuestionStroke, entry: Entry): Promise<void> {
    const { path, method } = QUESTION_STROKES[stroke];
    setBusy({ stroke, ...entry });
    const asked = await ask<QuestionStrokeAnswer>(path, sending(method, entry));
    setBusy(null);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) tell(t(`shopperQuestions.did.${stroke}`), asked.answer);
  }

  return { strike, tell, busy, trouble };
}

export type QuestionStrokes = ReturnType<typeof useQuestionStrokes>;
