import { Parser } from "htmlparser2";
import type { Listener, Tag } from "./tag";

/** Nothing that a person made stands in so many elements. What does would take minutes to read. */
const DEEPEST = 1000;
/** So often it is looked whether it does, in characters. */
const PIECE = 20_000;

/** Reads HTML as far as it makes sense, and tells the listeners. Runs nothing of it, and loads nothing. */
export function readPage(html: string, listeners: Listener[]): void {
  let within: Tag | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attribs) {
      within = { name, attribs, parent: within };
      depth += 1;
      for (const listener of listeners) listener.opened?.(within);
    },
    ontext(text) {
      for (const listener of listeners) listener.said?.(text, within);
    },
    onclosetag() {
      if (within === null) return;
      for (const listener of listeners) listener.closed?.(within);
      within = within.parent;
      depth -= 1;
    },
  });
  for (let from = 0; from < html.length && depth <= DEEPEST; from += PIECE) {
    parser.write(html.slice(from, from + PIECE));
  }
  // A page that was cut off, or that leaves elements open, is read all the same.
  if (depth <= DEEPEST) parser.end();
}
