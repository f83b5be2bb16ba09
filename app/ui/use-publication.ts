import { useCallback, useEffect, useState } from "react";
import { ask } from "./ask";
import type { Problem } from "../trust/problem";

export type PublicationState = {
  state: "nothing" | "publishing" | "published" | "failed";
  problem?: Pick<Problem, "code" | "values">;
};

/**
 * A new shop is published before anything is saved, and an emptied setting is published too; neither
 * is anything to be told.
 */
export const asShown = (
  publication: PublicationState,
  setting: { revision: number; empty: boolean },
): PublicationState =>
  setting.revision === 0 || (setting.empty && publication.state === "published")
    ? { state: "nothing" }
    : publication;

const PATH = "/app/publication";
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
const SLOW_MS = 10_000;

/** How far the storefront is behind what is saved; asks again until that is settled. */
export function usePublication(loaded: PublicationState) {
  const [publication, setPublication] = useState(loaded);
  const [asked, setAsked] = useState(0);
  const [lastLoaded, setLastLoaded] = useState(loaded);
  if (loaded !== lastLoaded) {
    setLastLoaded(loaded);
    setPublication(loaded);
  }

  const unsettled = publication.state === "publishing" || publication.state === "failed";
  useEffect(() => {
    if (!unsettled) return;
    // A failed publication is tried again by itself, so it may settle while nobody does anything.
    const pause = Math.min(PAUSE_MS * 1.3 ** asked, LONGEST_PAUSE_MS);
    const timer = setTimeout(async () => {
      const answer = await ask<PublicationState>(PATH);
      if (answer.ok) setPublication(answer.answer);
      setAsked((times) => times + 1);
    }, pause);
    return () => clearTimeout(timer);
  }, [unsettled, asked]);

  const slow = useSlow(publication.state === "publishing");

  const expect = useCallback(() => {
    setAsked(0);
    setPublication({ state: "publishing" });
  }, []);
  const retry = useCallback(async () => {
    expect();
    await ask<PublicationState>(PATH, { method: "POST" });
  }, [expect]);

  return { publication, slow, expect, retry };
}

/** Whether it has been so for longer than anybody waits without a word. */
function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
