import type { ReactNode } from "react";

const COLUMNS = {
  display: "grid",
  // One column where two would be narrower than a form and a phone's preview.
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 22rem), 1fr))",
  gap: "var(--p-space-400)",
  alignItems: "start",
} as const;

const STACK = {
  display: "grid",
  // What is wider inside must scroll or shrink, not push the page.
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: "var(--p-space-400)",
} as const;

/** A form, and beside it what comes of it; on a phone one after the other. */
export function SideBySide({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div style={COLUMNS}>
      <div style={STACK}>{children}</div>
      <div style={{ ...STACK, position: "sticky", top: "var(--p-space-400)" }}>{aside}</div>
    </div>
  );
}
