import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "./ask";

export type AuditProgress = { looking: boolean };
export type AuditLook = "idle" | "looking" | "slow" | "looked" | "session" | "unreachable";

const PATH = "/app/audit/run";
const LOOK_EVERY_MS = 700;
const SLOW_AFTER = 15;
/** By then something else is wrong, and it is not for the merchant to wait for. */
const GIVE_UP_AFTER = 90;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));

/** Has the shop judged anew when the merchant wants it, with what Shopify says of it now. */
export function useAudit() {
  const { revalidate } = useRevalidator();
  const [look, setLook] = useState<AuditLook>("idle");

  async function lookAgain() {
    setLook("looking");
    // Where Shopify does not answer, what it said last time counts.
    await ask("/app/shop-facts", posting({}));
    let asked = await ask<AuditProgress>(PATH, { method: "POST" });
    for (let times = 0; asked.ok && asked.answer.looking && times < GIVE_UP_AFTER; times += 1) {
      if (times === SLOW_AFTER) setLook("slow");
      await pause();
      asked = await ask<AuditProgress>(PATH);
    }
    if (!asked.ok) return setLook(asked.trouble);
    revalidate();
    setLook(asked.answer.looking ? "slow" : "looked");
  }
  return { look, lookAgain: () => void lookAgain() };
}
