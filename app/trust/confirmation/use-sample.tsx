import { useEffect, useRef, useState } from "react";
import { ask, posting } from "../../ui/ask";
import type { Locale } from "../locale";
import type { Problem } from "../problem";
import type { SampleAnswer } from "./answers";
import type { Confirmation } from "./confirmation";

// Long enough that a word is typed in one go.
const PAUSE_MS = 250;

type Answer = { ok: true; sample: SampleAnswer } | { ok: false; problems: Problem[] };

/** The mail with a setting as it is being typed; the last good one stays meanwhile. */
export function useSample(
  value: Confirmation,
  locale: Locale,
  onChecked: (value: unknown, problems: Problem[]) => void,
) {
  const [sample, setSample] = useState<SampleAnswer>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const body = JSON.stringify({ value, locale });
  const latest = useRef(onChecked);
  useEffect(() => {
    latest.current = onChecked;
  });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const wanted = JSON.parse(body) as { value: Confirmation };
      const asked = await ask<Answer>("/app/confirmation/sample", posting(wanted, abort.signal));
      if (abort.signal.aborted) return;
      setUnreachable(!asked.ok);
      if (!asked.ok) return;
      if (asked.answer.ok) setSample(asked.answer.sample);
      latest.current(wanted.value, asked.answer.ok ? [] : asked.answer.problems);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [body]);
  return { sample, isUnreachable };
}
