import { useEffect, useState } from "react";

type Dragging = typeof import("./dragging").Dragging;

const SIGNS_OF_LIFE = ["pointermove", "touchstart", "keydown"] as const;

/**
 * Dragging is 15 KB of script that nobody needs to see the page, so it comes at the first sign that
 * somebody is about to use it, long before a handle can be reached.
 */
export function useDragging() {
  const [Dragging, setDragging] = useState<Dragging | null>(null);

  useEffect(() => {
    const begin = async () => {
      SIGNS_OF_LIFE.forEach((sign) => removeEventListener(sign, begin));
      const { Dragging } = await import("./dragging");
      setDragging(() => Dragging);
    };
    SIGNS_OF_LIFE.forEach((sign) => addEventListener(sign, begin, { passive: true }));
    return () => SIGNS_OF_LIFE.forEach((sign) => removeEventListener(sign, begin));
  }, []);

  return { Dragging };
}
