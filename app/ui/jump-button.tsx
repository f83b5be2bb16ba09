import { Button } from "@shopify/polaris";
import { useEffect, useState, type RefObject } from "react";

type Props = { to: RefObject<HTMLElement>; label: string };

const CORNER = {
  position: "fixed",
  insetInlineEnd: "var(--p-space-400)",
  insetBlockEnd: "var(--p-space-400)",
  zIndex: "var(--p-z-index-2)",
  borderRadius: "var(--p-border-radius-200)",
  boxShadow: "var(--p-shadow-400)",
} as const;

/** On a phone the columns stand one under the other: the way to the second while it is out of sight. */
export function JumpButton({ to, label }: Props) {
  const isBelow = useIsBelow(to);
  if (!isBelow) return null;

  const jump = () => {
    to.current?.scrollIntoView();
    to.current?.focus({ preventScroll: true });
  };
  return (
    <div style={CORNER}>
      <Button variant="primary" onClick={jump}>
        {label}
      </Button>
    </div>
  );
}

function useIsBelow(element: RefObject<HTMLElement>): boolean {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setIsBelow(!entry.isIntersecting && entry.boundingClientRect.top > 0);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isBelow;
}
