import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting, type Asked } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import type { StepName } from "../steps";
import type { ReturnAnswer } from "./return-answer";
import type { StepAnswer } from "./step-answer";
import { LIST } from "./withdrawal-search";

const SCOPE = "write_returns";

/** What can be done about a withdrawal, one thing at a time; `trouble` is what kept the last one. */
export function useWithdrawal(id: string) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<{ of: string; said: string } | null>(null);

  async function doing<Answer>(
    of: string,
    run: () => Promise<Asked<Answer>>,
    heard: (answer: Answer) => string | null,
  ): Promise<void> {
    if (busy !== null) return;
    setBusy(of);
    const asked = await run();
    const said = asked.ok ? heard(asked.answer) : t(`trouble.${asked.trouble}`);
    setTrouble(said === null ? null : { of, said });
    setBusy(null);
    if (asked.ok) revalidate();
  }

  function change(step: StepName, request: RequestInit, done: string) {
    const path = `${LIST}/${id}/steps/${step}`;
    void doing<StepAnswer>(
      "steps",
      () => ask(path, request),
      (answer) => {
        shopify.toast.show(answer.ok ? done : t("withdrawals.meanwhile"));
        return null;
      },
    );
  }

  /** Only to open a return does the app need to write returns, so only here does it ask. */
  async function isAllowed(): Promise<boolean> {
    const { granted } = await shopify.scopes.query();
    if (granted.includes(SCOPE)) return true;
    return (await shopify.scopes.request([SCOPE])).result === "granted-all";
  }

  const notAllowed: Asked<ReturnAnswer> = {
    ok: true,
    answer: { ok: false, why: "no-access", said: "" },
  };

  return {
    busy,
    troubleOf: (of: string) => (trouble?.of === of ? trouble.said : null),
    take: (step: StepName) => change(step, posting({}), t("withdrawals.taken")),
    undo: (step: StepName) => change(step, { method: "DELETE" }, t("withdrawals.undone")),
    sendReceipt: () =>
      void doing(
        "receipt",
        () => ask(`${LIST}/${id}/receipt`, posting({})),
        () => null,
      ),
    openReturn: () =>
      void doing<ReturnAnswer>(
        "return",
        async () => ((await isAllowed()) ? ask(`${LIST}/${id}/return`, posting({})) : notAllowed),
        (answer) => {
          if (answer.ok) {
            shopify.toast.show(t("withdrawals.return.done", { name: answer.name }));
            return null;
          }
          const said = answer.said && t("withdrawals.said", { words: answer.said });
          return `${t(`withdrawals.return.trouble.${answer.why}`)} ${said}`.trim();
        },
      ),
  };
}

export type Dealing = ReturnType<typeof useWithdrawal>;
