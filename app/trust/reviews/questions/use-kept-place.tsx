import { useEffect, useRef } from "react";
import type { ListedQuestion } from "./listed-question";

const headings = () => [...document.querySelectorAll<HTMLElement>("[data-question]")];

const placeInFocus = () =>
  headings().findIndex((heading) => heading.closest("li")?.contains(document.activeElement));

/** A question that leaves the list takes the keyboard with it: then the one in its place gets it. */
export function useKeptPlace(questions: ListedQuestion[]) {
  const place = useRef(-1);
  useEffect(() => {
    const note = () => {
      place.current = placeInFocus();
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || place.current < 0) return;
    const all = headings();
    all[Math.min(place.current, all.length - 1)]?.focus();
  }, [questions]);
}
