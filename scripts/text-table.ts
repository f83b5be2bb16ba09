/**
 * Rows as a table for a terminal, the first being the heads.
 *
 * @param numbers the columns that end at the same place
 */
export function textTable(rows: string[][], numbers: number[] = []): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const padded = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return numbers.includes(column) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(padded).join("   ").trimEnd()).join("\n");
}
