import { useEffect, useLayoutEffect, useRef, useState } from "react";

type Sortable = typeof import("./sortable-rows").SortableRows;

const SIGNS_OF_LIFE = ["pointermove", "touchstart", "keydown"] as const;
const FOCUSABLE = "button, input, a[href]";

/**
 * Dragging is 15 KB of script that nobody needs to see the page, so it comes at the first sign that
 * somebody is about to use it, long before a handle can be reached.
 */
export function useSorting<Element extends HTMLElement>() {
  const list = useRef<Element>(null);
  const focused = useRef(-1);
  const [Sortable, setSortable] = useState<Sortable | null>(null);

  useEffect(() => {
    const begin = async () => {
      SIGNS_OF_LIFE.forEach((sign) => removeEventListener(sign, begin));
      const { SortableRows } = await import("./sortable-rows");
      focused.current = focusables(list.current).findIndex((one) => one === document.activeElement);
      setSortable(() => SortableRows);
    };
    SIGNS_OF_LIFE.forEach((sign) => addEventListener(sign, begin, { passive: true }));
    return () => SIGNS_OF_LIFE.forEach((sign) => removeEventListener(sign, begin));
  }, []);

  // The rows are drawn anew; the keyboard stays where it was.
  useLayoutEffect(() => {
    if (Sortable && focused.current >= 0) focusables(list.current)[focused.current]?.focus();
  }, [Sortable]);

  return { list, Sortable };
}

const focusables = (list: HTMLElement | null) =>
  list ? [...list.querySelectorAll<HTMLElement>(FOCUSABLE)] : [];
