import { useEffect, useState } from "react";
import { ask, posting } from "./ask";
import { useTexts } from "./texts";
import type { ImportChoices } from "../trust/reviews/imports/import-choices";
import { isWorking } from "../trust/reviews/imports/import-state";
import type { ImportAnswer, ImportView } from "../trust/reviews/imports/import-view";
import type { Mapping } from "../trust/reviews/portable/field";
import { importPath } from "../trust/reviews/imports/import-path";

const LOOK_EVERY_MS = 1_000;

/** An import on its page: looked at again while a job works on it, and told what the merchant wants. */
export function useImport(loaded: ImportView) {
  const { t } = useTexts();
  const [view, setView] = useState(loaded);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, state } = view;
  const works = isWorking(state);

  useEffect(() => {
    if (!works) return;
    const timer = setInterval(async () => {
      const asked = await ask<ImportView>(importPath(id, "/progress"));
      setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
      if (asked.ok) setView(asked.answer);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [works, id, t]);

  async function tell(what: string, request: RequestInit) {
    setBusy(true);
    const asked = await ask<ImportAnswer>(importPath(id, what), request);
    setBusy(false);
    setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
    if (asked.ok) setView(asked.answer.view);
  }

  return {
    ...{ view, busy, trouble },
    check: (mapping: Mapping, choices: ImportChoices) =>
      void tell("/check", posting({ mapping, choices })),
    backToChoices: () => void tell("/check", { method: "DELETE" }),
    run: () => void tell("/run", { method: "POST" }),
    stop: () => void tell("/run", { method: "DELETE" }),
    undo: () => void tell("/undo", { method: "POST" }),
  };
}

export type ImportDesk = ReturnType<typeof useImport>;
