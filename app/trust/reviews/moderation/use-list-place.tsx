import { useNavigate } from "@remix-run/react";
import { startTransition, useEffect, useRef, useState } from "react";
import { addressOf, LIST, type ReviewSearch } from "./review-search";

/** Long enough for the next letter, short enough to feel like at once. */
const PAUSE_MS = 300;

/** Goes to other searches; the address has it all, so that Back and a bookmark work. */
export function useListPlace(found: ReviewSearch, view: string) {
  const navigate = useNavigate();
  const [words, setWords] = useState(found.words);
  const [known, setKnown] = useState(found.words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Whoever goes back, or opens a view, sees its words, and not those that were typed before.
  if (known !== found.words) {
    setKnown(found.words);
    if (words.trim() !== found.words) setWords(found.words);
  }
  // What was asked for counts before it is found: a second tick must not undo the first.
  const [asked, setAsked] = useState({ search: found, since: found });
  const search = asked.since === found ? asked.search : found;

  const go = (next: ReviewSearch, how: { view?: string; replace?: boolean } = {}) => {
    clearTimeout(timer.current);
    setAsked({ search: next, since: found });
    const { view: to = view, replace = false } = how;
    navigate(addressOf(LIST, next, to === "all" ? {} : { view: to }), {
      replace,
      preventScrollReset: true,
    });
  };

  return {
    /** What is looked for, from the moment it is asked for. */
    search,
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
    // What is shown of it comes with its reviews; until then nothing has to be drawn.
    open: (next: ReviewSearch, view: string) =>
      startTransition(() => {
        setWords(next.words);
        go(next, { view });
      }),
  };
}

export type ListPlace = ReturnType<typeof useListPlace>;
