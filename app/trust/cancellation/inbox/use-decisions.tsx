import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "../../../ui/ask";
import { problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import type { DeclineReason } from "../choices";
import type { AddressAnswer, DecisionAnswer, DeclineAnswer } from "./answers";

const SCOPE = "write_orders";

const pathOf = (id: string) => `/app/orders/cancellations/${id}`;

/** Says yes or no to a request, and tells what came of it. */
export function useDecisions(id: string) {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  function heard(answer: DecisionAnswer, done: string) {
    shopify.toast.show(answer.ok ? done : t("cancellations.decidedMeanwhile"));
    revalidate();
  }

  /** Only to cancel an order does the app need to write orders, so only here does it ask. */
  async function isAllowed(): Promise<boolean> {
    const { granted } = await shopify.scopes.query();
    if (granted.includes(SCOPE)) return true;
    return (await shopify.scopes.request([SCOPE])).result === "granted-all";
  }

  async function confirm() {
    setBusy(true);
    setTrouble(null);
    if (await isAllowed()) {
      const asked = await ask<DecisionAnswer>(`${pathOf(id)}/confirmation`, posting({}));
      if (asked.ok) heard(asked.answer, t("cancellations.confirmed"));
      else setTrouble(t(`trouble.${asked.trouble}`));
    } else setTrouble(t("cancellations.notAllowed"));
    setBusy(false);
  }

  /** Null when it is done; else what is in the way. */
  async function decline(reason: DeclineReason, words: string): Promise<string | null> {
    const sent = posting({ reason, words });
    const asked = await ask<DeclineAnswer>(`${pathOf(id)}/refusal`, sent);
    if (!asked.ok) return t(`trouble.${asked.trouble}`);
    const { answer } = asked;
    if (!answer.ok && answer.why === "words") {
      const [problem] = answer.problems;
      return problem ? problemText(texts, problem) : t("problems.invalid");
    }
    heard(answer, t("cancellations.declined"));
    return null;
  }

  /** What was typed with a number that no order has. */
  async function address(): Promise<string | null> {
    const asked = await ask<AddressAnswer>(`${pathOf(id)}/address`);
    if (!asked.ok) setTrouble(t(`trouble.${asked.trouble}`));
    return asked.ok ? asked.answer.email : null;
  }

  return { busy, trouble, confirm: () => void confirm(), decline, address };
}
