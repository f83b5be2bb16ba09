import { useEffect, useRef } from "react";
import type { Problem } from "../trust/problem";
import { ask, posting, type Asked } from "./ask";

// Long enough that a word is typed in one go, short enough to feel like the same moment.
const PAUSE_MS = 250;
// Nobody is corrected in the middle of a word.
const PATIENCE_MS = 1_000;

type Checked = { ok: true } | { ok: false; problems: Problem[] };

type Told<Answer> = {
  /** Told how each question was answered, at once. */
  onAsked: (asked: Asked<Answer>) => void;
  /** Told what is wrong with a value, or that nothing is. */
  onChecked: (value: unknown, problems: Problem[]) => void;
};

/** Asks a route about a value while it is being typed, in the pauses; only what was asked last is answered. */
export function useAsked<Answer extends Checked>(
  path: string,
  wanted: { value: unknown },
  told: Told<Answer>,
): void {
  const body = JSON.stringify(wanted);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });

  useEffect(() => {
    const abort = new AbortController();
    let later: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(async () => {
      const wanted = JSON.parse(body) as { value: unknown };
      const asked = await ask<Answer>(path, posting(wanted, abort.signal));
      if (abort.signal.aborted) return;
      latest.current.onAsked(asked);
      if (!asked.ok) return;
      const answer: Checked = asked.answer;
      const check = (problems: Problem[]) => latest.current.onChecked(wanted.value, problems);
      if (answer.ok) check([]);
      else later = setTimeout(() => check(answer.problems), PATIENCE_MS - PAUSE_MS);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(later);
      abort.abort();
    };
  }, [path, body]);
}
