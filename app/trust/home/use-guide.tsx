import { useState } from "react";
import { ask } from "../../ui/ask";
import type { BlockPlacement } from "../../ui/use-block-placements";
import type { Guide } from "../start/guide";
import { STEPS, type Step } from "../start/steps";

/** Whether the guide shows, and what of it is done. It goes when it is walked or put away, and comes back on request. */
export function useGuide({ done, isPublished, isHidden }: Guide, placement: BlockPlacement) {
  const [wish, setWish] = useState<"shown" | "hidden" | null>(null);
  const walked: Step[] = [
    ...done,
    ...(isPublished ? (["publish"] as const) : []),
    ...(placement === "placed" ? (["place"] as const) : []),
  ];
  // Where only the theme is left to be looked at, nothing is shown that might go in a moment.
  const isOver = walked.length === STEPS.length || (isPublished && placement === "asking");
  return {
    done: walked,
    isShown: wish === null ? !isHidden && !isOver : wish === "shown",
    putAway() {
      setWish("hidden");
      void ask("/app/guide", { method: "DELETE" });
    },
    bringBack() {
      setWish("shown");
      void ask("/app/guide", { method: "POST" });
    },
  };
}
