import type { DayScore } from "./audit-view";

export const WIDTH = 600;
export const HEIGHT = 120;

const timeOf = ({ day }: DayScore) => Date.parse(`${day}T00:00:00Z`);

/** Where each score stands: days as far apart as they are, 100 at the top. */
export function scorePoints(line: DayScore[]): { x: number; y: number }[] {
  const times = line.map(timeOf);
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  return line.map(({ score }, place) => ({
    x: Math.round((WIDTH * ((times[place] ?? first) - first)) / (last - first || 1)),
    y: Math.round((HEIGHT * (100 - score)) / 100),
  }));
}
