import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { addressOf, LIST, type ReviewSearch } from "./review-search";

/** Long enough for the next letter, short enough to feel like at once. */
const PAUSE_MS = 300;

/** Goes to other searches; the address has it all, so that Back and a bookmark work. */
export function useListPlace(search: ReviewSearch, view: string) {
  const navigate = useNavigate();
  const [words, setWords] = useState(search.words);
  const [known, setKnown] = useState(search.words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Whoever goes back, or opens a view, sees its words, and not those that were typed before.
  if (known !== search.words) {
    setKnown(search.words);
    if (words.trim() !== search.words) setWords(search.words);
  }

  const go = (next: ReviewSearch, how: { view?: string; replace?: boolean } = {}) => {
    clearTimeout(timer.current);
    const { view: to = view, replace = false } = how;
    navigate(addressOf(LIST, next, to === "all" ? {} : { view: to }), {
      replace,
      preventScrollReset: true,
    });
  };

  return {
    words,
    type(next: string) {
      setWords(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => go({ ...search, words: next.trim() }, { replace: true }),
        PAUSE_MS,
      );
    },
    change: (part: Partial<ReviewSearch>) => go({ ...search, words: words.trim(), ...part }),
    open: (next: ReviewSearch, view: string) => {
      setWords(next.words);
      go(next, { view });
    },
  };
}

export type ListPlace = ReturnType<typeof useListPlace>;
