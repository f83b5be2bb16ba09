import { useState } from "react";
import { ask, posting } from "../../../ui/ask";
import type { Problem } from "../../problem";
import type { ReplyAnswer } from "./stroke-answer";
import { sending } from "./sending";
import type { ReviewView } from "./review-view";
import type { Strokes } from "./use-strokes";
import { useTexts } from "../../../ui/texts";

/** The shop's public answer while it is written. */
export function useReply({ id, reply: saved }: ReviewView, strokes: Strokes) {
  const { t } = useTexts();
  const [text, setText] = useState(saved);
  const [known, setKnown] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [trouble, setTrouble] = useState<"session" | "unreachable" | null>(null);
  // Undo, or somebody else, has changed what is published: then that is what is gone on from.
  if (known !== saved) {
    setKnown(saved);
    if (text === known) setText(saved);
  }
  const path = `/app/reviews/${id}/reply`;

  async function send(request: RequestInit, said: "published" | "removed"): Promise<void> {
    setBusy(true);
    const asked = await ask<ReplyAnswer>(path, request);
    setBusy(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return;
    const { answer } = asked;
    setProblems(answer.ok ? [] : answer.problems);
    if (!answer.ok) return;
    if (said === "removed") setText("");
    strokes.tell(t(`reviews.reply.${said}`), answer);
  }

  return {
    text,
    problems,
    trouble,
    busy,
    isPublished: saved !== "",
    dirty: text.trim() !== saved,
    write(next: string) {
      setText(next);
      setProblems([]);
    },
    check: (found: Problem[]) => setProblems(found),
    discard() {
      setText(saved);
      setProblems([]);
    },
    publish: () =>
      text.trim() === "" && saved !== ""
        ? send(sending("DELETE"), "removed")
        : send(posting({ text }), "published"),
    remove: () => send(sending("DELETE"), "removed"),
  };
}

export type Reply = ReturnType<typeof useReply>;
