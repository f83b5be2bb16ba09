import { isMet, type Measured } from "./measure.ts";

/** What was measured as a table for a terminal; the ratio is to the bar, so below 1 is met. */
export function table(measured: Measured[]): string {
  const rows = [
    ["", "measured", "bar", "ratio", "", ""],
    ...measured.map((line) => [
      line.what,
      `${rounded(line.value)} ${line.unit}`,
      line.bar === null ? "" : `≤ ${line.bar} ${line.unit}`,
      line.bar === null || line.bar === 0 ? "" : rounded(line.value / line.bar),
      line.bar === null ? "" : isMet(line) ? "met" : "MISSED",
      line.note ?? "",
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          SENTENCES.includes(column)
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

/** What, and what else. */
const SENTENCES = [0, 5];

const rounded = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
