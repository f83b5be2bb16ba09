import { parseArgs } from "node:util";
import type { Ordeal } from "./ordeal.ts";

export type Wanted = { ordeals: Ordeal[]; times: number | null };

/** `[--only NAME]… [--times N]`: all ordeals, each in its own size, unless said otherwise. */
export function readCommandLine(args: string[], ordeals: Ordeal[]): Wanted {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: "string", multiple: true }, times: { type: "string" } },
  });
  const names = [...(values.only ?? []), ...positionals];
  const unknown = names.find((name) => !ordeals.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = ordeals.map(({ name }) => name).join(", ");
    throw new Error(`There is no ordeal ${unknown}. There are: ${known}.`);
  }
  const times = values.times === undefined ? null : Number(values.times);
  if (times !== null && !(Number.isInteger(times) && times > 0))
    throw new Error("--times wants a number of at least 1.");
  return {
    ordeals: ordeals.filter(({ name }) => names.length === 0 || names.includes(name)),
    times,
  };
}
