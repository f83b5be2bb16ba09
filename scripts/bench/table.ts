import { textTable } from "../text-table.ts";
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
  return textTable(rows, NUMBERS);
}

/** What was measured, the bar, the ratio, and whether it is met. */
const NUMBERS = [1, 2, 3, 4];

const rounded = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
