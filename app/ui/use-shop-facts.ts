import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, posting, type Asked } from "./ask";
import type { Problem } from "../trust/problem";

export type FactsAnswer = { ok: true } | { ok: false; problem: Pick<Problem, "code" | "values"> };
type FactsTrouble = Pick<Problem, "code" | "values"> | null;

// A merchant who has just entered what was missing comes back to see it.
const FRESH_MS = 60_000;

/** Asks Shopify anew about the shop, after the page is painted and whenever the merchant wants it. */
export function useShopFacts(factsFrom: string | null) {
  const { revalidate } = useRevalidator();
  const [looking, setLooking] = useState(false);
  const [trouble, setTrouble] = useState<FactsTrouble>(null);

  const settle = useCallback(
    (asked: Asked<FactsAnswer>) => {
      const trouble = troubleOf(asked);
      setTrouble(trouble);
      setLooking(false);
      if (trouble === null) revalidate();
    },
    [revalidate],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const age = factsFrom === null ? Infinity : Date.now() - Date.parse(factsFrom);
    if (age > FRESH_MS) void askShopify().then(settle);
  }, [factsFrom, settle]);

  const lookAgain = () => {
    setLooking(true);
    void askShopify().then(settle);
  };
  return { looking, trouble, lookAgain };
}

const askShopify = () => ask<FactsAnswer>("/app/shop-facts", posting({}));

function troubleOf(asked: Asked<FactsAnswer>): FactsTrouble {
  if (!asked.ok) return { code: asked.trouble };
  return asked.answer.ok ? null : asked.answer.problem;
}

export type ShopFactsLook = ReturnType<typeof useShopFacts>;
