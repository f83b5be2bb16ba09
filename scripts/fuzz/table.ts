import { textTable } from "../text-table.ts";
import type { Tally } from "./knock.ts";

/** What became of the inputs, as a table for a terminal. */
export function fuzzTable(tallies: Tally[]): string {
  const all = tallies.reduce((sum, { inputs }) => sum + inputs, 0);
  const faults = tallies.reduce((sum, tally) => sum + tally.faults.length, 0);
  const slowest = Math.max(0, ...tallies.map(({ slowestMs }) => slowestMs));
  const rows = [
    ["door", "inputs", "answers", "slowest", "faults"],
    ...tallies.map(({ door, inputs, answers, slowestMs, faults: found }) => [
      ...[door, String(inputs), answersOf(answers), `${Math.round(slowestMs)} ms`],
      found.length === 0 ? "none" : String(found.length),
    ]),
    ["all", String(all), "", `${Math.round(slowest)} ms`, faults === 0 ? "none" : String(faults)],
  ];
  return textTable(rows);
}

const answersOf = (answers: Map<string, number>) =>
  [...answers]
    .sort(([, one], [, other]) => other - one)
    .map(([answer, count]) => `${answer} × ${count}`)
    .join(", ");

/** How many deliveries of each topic came through the door, to be worked off. */
export const topicTable = (topics: Tally["topics"]): string =>
  textTable(
    [
      ["topic", "sent", "taken"],
      ...[...topics].sort().map(([topic, { sent, taken }]) => [topic, `${sent}`, `${taken}`]),
    ],
    [1, 2],
  );
