import { useState } from "react";
import type { Problem } from "../trust/problem";
import { useAsked } from "./use-asked";

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
  useAsked<PreviewAnswer>(path, wanted, {
    onAsked: (asked) =>
      setPreview(({ html }) => {
        if (!asked.ok) return { html, state: "unreachable" };
        return asked.answer.ok
          ? { html: asked.answer.html, state: asked.answer.empty ? "empty" : "shown" }
          : { html, state: "invalid" };
      }),
    onChecked,
  });
  return preview;
}
