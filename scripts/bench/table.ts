import { isMet, type Measured } from "./measure.ts";

/** What was measured as a table for a terminal; the ratio is to the bar, so below 1 is met. */
export function table(measured: Measured[]): string {
  const rows = [
    ["", "measured", "bar", "ratio", ""],
    ...measured.map((line) => [
      line.what,
      `${rounded(line.value)} ${line.unit}`,
      line.bar === null ? "" : `≤ ${line.bar} ${line.unit}`,
      line.bar === null || line.bar === 0 ? "" : rounded(line.value / line.bar),
      line.bar === null ? "" : isMet(line) ? "met" : "MISSED",
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

const rounded = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
