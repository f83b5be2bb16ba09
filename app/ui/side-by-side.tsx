import { useRef, type ReactNode } from "react";
import { JumpButton } from "./jump-button";
import { useStickingIn } from "./use-sticking-in";

const COLUMNS = {
  display: "grid",
  // One column where two would be narrower than a form and a phone's preview.
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
  gap: "var(--p-space-400)",
  alignItems: "start",
} as const;

const STACK = {
  display: "grid",
  // What is wider inside must scroll or shrink, not push the page.
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: "var(--p-space-400)",
} as const;

const ASIDE = {
  ...STACK,
  position: "sticky",
  top: "var(--p-space-400)",
  scrollMarginTop: "var(--p-space-400)",
  outline: "none",
} as const;

type Props = {
  children: ReactNode;
  aside: ReactNode;
  /** Says on a phone, where the form is long, what comes after it. */
  jump?: string;
};

/** A form, and beside it what comes of it; on a phone one after the other. */
export function SideBySide({ children, aside, jump }: Props) {
  const second = useRef<HTMLDivElement>(null);
  useStickingIn(second);
  return (
    <div style={COLUMNS}>
      <div style={STACK}>{children}</div>
      <div ref={second} tabIndex={-1} style={ASIDE}>
        {aside}
      </div>
      {jump && <JumpButton to={second} label={jump} />}
    </div>
  );
}
