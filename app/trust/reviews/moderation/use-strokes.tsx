import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useRef, useState } from "react";
import { ask, type Trouble } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import { sending } from "./sending";
import type { StrokeAnswer, UndoAnswer } from "./stroke-answer";
import { STROKES, type Stroke } from "./strokes";

/** Longer than a word is shown: whoever reads slowly, or by ear, must reach Undo. */
const UNDO_MS = 10_000;

/** Does things to reviews, tells how many were changed, and takes the last one back. */
export function useStrokes() {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<Stroke | "undo" | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<string | null>(null);

  async function undo(change = last.current) {
    if (change === null) return;
    if (change === last.current) last.current = null;
    setBusy("undo");
    const asked = await ask<UndoAnswer>(`/app/reviews/changes/${change}`, sending("DELETE"));
    setBusy(null);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return;
    const { undone, left } = asked.answer;
    const said = [
      t("reviews.undone", { count: undone }),
      left > 0 && t("reviews.undoneNot", { count: left }),
    ];
    shopify.toast.show(said.filter(Boolean).join(" "));
    revalidate();
  }

  /** True when it was done, whatever it changed. */
  async function strike(stroke: Stroke, ids: string[], more: object = {}): Promise<boolean> {
    const { path, method } = STROKES[stroke];
    setBusy(stroke);
    const asked = await ask<StrokeAnswer>(path, sending(method, { ids, ...more }));
    setBusy(null);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return false;
    tell(t(`reviews.did.${stroke}`, { count: asked.answer.count }), asked.answer);
    return true;
  }

  /** Tells of something that was done, and offers to take it back. */
  function tell(text: string, { change, count }: StrokeAnswer) {
    if (count === 0) return shopify.toast.show(t("reviews.did.nothing"));
    last.current = change;
    shopify.toast.show(text, {
      duration: UNDO_MS,
      action: t("undo"),
      onAction: () => void undo(change),
    });
    revalidate();
  }

  return { strike, tell, undo, busy, trouble };
}

export type Strokes = ReturnType<typeof useStrokes>;
