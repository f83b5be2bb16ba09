import { textTable } from "../text-table.ts";
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
  return textTable(rows);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
