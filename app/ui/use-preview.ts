import { useEffect, useState } from "react";
import { ask, posting } from "./ask";

// Long enough that a word is typed in one go, short enough to feel like the same moment.
const PAUSE_MS = 250;

export type PreviewAnswer = { ok: true; html: string } | { ok: false };
export type Preview = {
  html: string | null;
  state: "waiting" | "shown" | "invalid" | "unreachable";
};

type Wanted = { value: unknown; locale: string; surface: "light" | "dark" };

/** What a value would look like to a shopper; the last good picture stays meanwhile. */
export function usePreview(path: string, wanted: Wanted): Preview {
  const [preview, setPreview] = useState<Preview>({ html: null, state: "waiting" });
  const body = JSON.stringify(wanted);

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const asked = await ask<PreviewAnswer>(path, posting(JSON.parse(body), abort.signal));
      if (abort.signal.aborted) return;
      setPreview(({ html }) => {
        if (!asked.ok) return { html, state: "unreachable" };
        return asked.answer.ok
          ? { html: asked.answer.html, state: "shown" }
          : { html, state: "invalid" };
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [path, body]);

  return preview;
}
