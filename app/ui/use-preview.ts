import { useEffect, useRef, useState } from "react";
import { ask, posting } from "./ask";
import type { Problem } from "../trust/problem";

// Long enough that a word is typed in one go, short enough to feel like the same moment.
const PAUSE_MS = 250;
// Nobody is corrected in the middle of a word.
const PATIENCE_MS = 1_000;

export type PreviewAnswer =
  { ok: true; html: string; empty: boolean } | { ok: false; problems: Problem[] };
export type Preview = {
  html: string | null;
  state: "waiting" | "shown" | "empty" | "invalid" | "unreachable";
};
/** Told what is wrong with a value, or that nothing is. */
export type OnChecked = (value: unknown, problems: Problem[]) => void;

type Wanted = {
  value: unknown;
  locale: string;
  surface: "light" | "dark";
  form?: "compact" | "full";
};

/** What a value would look like to a shopper; the last good picture stays meanwhile. */
export function usePreview(path: string, wanted: Wanted, onChecked: OnChecked): Preview {
  const [preview, setPreview] = useState<Preview>({ html: null, state: "waiting" });
  const body = JSON.stringify(wanted);
  const latest = useRef(onChecked);
  useEffect(() => {
    latest.current = onChecked;
  });

  useEffect(() => {
    const abort = new AbortController();
    const { value } = JSON.parse(body) as Wanted;
    let later: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(async () => {
      const asked = await ask<PreviewAnswer>(path, posting(JSON.parse(body), abort.signal));
      if (abort.signal.aborted) return;
      setPreview(({ html }) => {
        if (!asked.ok) return { html, state: "unreachable" };
        return asked.answer.ok
          ? { html: asked.answer.html, state: asked.answer.empty ? "empty" : "shown" }
          : { html, state: "invalid" };
      });
      if (!asked.ok) return;
      const { answer } = asked;
      if (answer.ok) latest.current(value, []);
      else later = setTimeout(() => latest.current(value, answer.problems), PATIENCE_MS - PAUSE_MS);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(later);
      abort.abort();
    };
  }, [path, body]);

  return preview;
}
