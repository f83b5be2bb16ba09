import { isHarmless, type Outcome } from "./ordeal.ts";

/** What came of it as a table for a terminal. */
export function outcomeTable(outcomes: Outcome[]): string {
  const rows = [
    ["fault", "times", "work", "accepted", "lost", "doubled", "right again", ""],
    ...outcomes.map((outcome) => [
      outcome.fault,
      String(outcome.tried),
      outcome.work,
      ...[outcome.accepted, outcome.lost, outcome.doubled].map(String),
      `${seconds(outcome.recovered.median)}, at most ${seconds(outcome.recovered.longest)}`,
      isHarmless(outcome) ? "held" : "BROKEN",
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
