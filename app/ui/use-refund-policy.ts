import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { ask, posting } from "./ask";
import { problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { PolicyLook, PolicyLookAnswer, PolicyWritten } from "../trust/returns/policy-look";

const SCOPE = "write_legal_policies";
const PATH = "/app/returns/policy";

/** Shopify's refund policy: looked at when asked, written when asked, never over what was not seen. */
export function useRefundPolicy() {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const [look, setLook] = useState<PolicyLook | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<"declined" | "changedMeanwhile" | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function asked<Answer extends PolicyLookAnswer | PolicyWritten>(request: RequestInit) {
    setBusy(true);
    setTold(null);
    setTrouble(null);
    const outcome = await ask<Answer>(PATH, request);
    setBusy(false);
    if (!outcome.ok) {
      setTrouble(t(`trouble.${outcome.trouble}`));
      return null;
    }
    const { answer } = outcome;
    if ("problem" in answer) setTrouble(problemText(texts, answer.problem));
    else setLook(answer.look);
    return answer;
  }

  /** Only here does the app need to write legal policies, so only here does it ask. */
  async function isAllowed(): Promise<boolean> {
    const { granted } = await shopify.scopes.query();
    if (granted.includes(SCOPE)) return true;
    const { result } = await shopify.scopes.request([SCOPE]);
    return result === "granted-all";
  }

  async function write(over: string | null) {
    if (!(await isAllowed())) return setTold("declined");
    const answer = await asked<PolicyWritten>(posting({ over }));
    if (answer?.ok) shopify.toast.show(t("returns.policy.written"));
    else if (answer && "look" in answer) setTold("changedMeanwhile");
  }

  return { look, busy, told, trouble, lookAtIt: () => void asked({}), write };
}
