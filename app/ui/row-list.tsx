import type { ReactNode } from "react";

const ROWS = {
  display: "grid",
  gap: "var(--p-space-300)",
  listStyle: "none",
  margin: 0,
  padding: 0,
} as const;

/** Rows that belong together and have an order. A browser tells a reader how many there are. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} style={ROWS}>
      {children}
    </ol>
  );
}
