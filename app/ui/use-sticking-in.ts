import { useEffect, type RefObject } from "react";

const EDGE_PX = 16;

/**
 * Keeps a column in the window beside a longer one. What is higher than the window is scrolled to its end before
 * it stays: else nobody would see that end. What has the focus is seen all the same.
 */
export function useStickingIn(column: RefObject<HTMLElement>) {
  useEffect(() => {
    const { current } = column;
    if (!current) return;
    const stickAt = (top: number) => (current.style.top = `${Math.min(EDGE_PX, top)}px`);
    const place = () => stickAt(innerHeight - current.offsetHeight - EDGE_PX);
    const show = ({ target }: FocusEvent) => {
      const hidden = target === current ? 0 : outside(target as Element);
      if (hidden === 0) return;
      stickAt(current.getBoundingClientRect().top - hidden);
      // Where the column has come to its end, it sticks no more.
      scrollBy(0, outside(target as Element));
    };
    const observer = new ResizeObserver(place);
    observer.observe(current);
    addEventListener("resize", place);
    current.addEventListener("focusin", show);
    return () => {
      observer.disconnect();
      removeEventListener("resize", place);
      current.removeEventListener("focusin", show);
    };
  }, [column]);
}

/** How far it stands above the window (less than nothing) or below it; the beginning of what is higher counts. */
function outside(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const above = Math.min(0, top - EDGE_PX);
  return above || Math.max(0, Math.min(bottom - innerHeight + EDGE_PX, top - EDGE_PX));
}
