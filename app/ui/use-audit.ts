import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { ask, posting, type Asked } from "./ask";

/** How far a look at the storefront is. */
export type LookProgress = { done: number; steps: number };
/** `storefront` is null before its first step, and once only the facts are left to judge. */
export type AuditProgress = { looking: boolean; storefront: LookProgress | null };
export type AuditLook = "idle" | "looking" | "slow" | "looked" | "session" | "unreachable";

const PATH = "/app/audit/run";
const LOOK_EVERY_MS = 700;
/** A look at the storefront takes a dozen requests with pauses between them. */
const SLOW_AFTER = 45;
/** By then something else is wrong, and it is not for the merchant to wait for. */
const GIVE_UP_AFTER = 240;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));

/** Has the shop looked at and judged anew when the merchant wants it, with what Shopify says of it now. */
export function useAudit() {
  const { revalidate } = useRevalidator();
  const [look, setLook] = useState<AuditLook>("idle");
  const [progress, setProgress] = useState<LookProgress | null>(null);

  const follow = useCallback(
    async (asked: Asked<AuditProgress>, gone: () => boolean = () => false) => {
      for (let times = 0; asked.ok && asked.answer.looking && times < GIVE_UP_AFTER; times += 1) {
        setLook(times < SLOW_AFTER ? "looking" : "slow");
        setProgress(asked.answer.storefront);
        await pause();
        if (gone()) return;
        asked = await ask<AuditProgress>(PATH);
      }
      setProgress(null);
      if (!asked.ok) return setLook(asked.trouble);
      revalidate();
      setLook(asked.answer.looking ? "slow" : "looked");
    },
    [revalidate],
  );

  async function lookAgain() {
    setLook("looking");
    // Where Shopify does not answer, what it said last time counts.
    await ask("/app/shop-facts", posting({}));
    await follow(await ask<AuditProgress>(PATH, { method: "POST" }));
  }

  // Whoever leaves the page meanwhile and comes back finds it going on.
  useEffect(() => {
    let left = false;
    void ask<AuditProgress>(PATH).then((asked) => {
      if (!left && asked.ok && asked.answer.looking) void follow(asked, () => left);
    });
    return () => {
      left = true;
    };
  }, [follow]);
  return { look, progress, lookAgain: () => void lookAgain() };
}
