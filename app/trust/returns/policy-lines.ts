import { linesInHtml } from "../html-lines";

export type PolicyLine = { text: string; differs: boolean };

/** Both texts as a person reads them, with what the other does not say marked. */
export function compared(now: string, wanted: string): { now: PolicyLine[]; wanted: PolicyLine[] } {
  const [there, ours] = [linesInHtml(now), linesInHtml(wanted)];
  const marked = (lines: string[], others: string[]) =>
    lines.map((text) => ({ text, differs: !others.includes(text) }));
  return { now: marked(there, ours), wanted: marked(ours, there) };
}
