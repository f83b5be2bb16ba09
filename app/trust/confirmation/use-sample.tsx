import { useState } from "react";
import { useAsked } from "../../ui/use-asked";
import type { Locale } from "../locale";
import type { Problem } from "../problem";
import type { SampleAnswer } from "./answers";
import type { Confirmation } from "./confirmation";

type Answer = { ok: true; sample: SampleAnswer } | { ok: false; problems: Problem[] };

/** The mail with a setting as it is being typed; the last good one stays meanwhile. */
export function useSample(
  value: Confirmation,
  locale: Locale,
  onChecked: (value: unknown, problems: Problem[]) => void,
) {
  const [sample, setSample] = useState<SampleAnswer>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const wanted = { value, locale };
  useAsked<Answer>("/app/confirmation/sample", wanted, {
    onAsked: (asked) => {
      setUnreachable(!asked.ok);
      if (asked.ok && asked.answer.ok) setSample(asked.answer.sample);
    },
    onChecked,
  });
  return { sample, isUnreachable };
}
