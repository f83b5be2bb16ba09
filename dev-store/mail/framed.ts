/** Links lead out of the frame, wherever the mail itself would have them open. */
const BASE = '<base target="_top">';

/** A mail's HTML for its frame. A mail without a head is no document of its own, and may stay so. */
export function framed(source: string): string {
  const head = /<head\b[^>]*>/i.exec(source);
  if (head) return insertedAt(source, head.index + head[0].length);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(source);
  return insertedAt(source, doctype ? doctype[0].length : 0);
}

const insertedAt = (source: string, at: number) => source.slice(0, at) + BASE + source.slice(at);
