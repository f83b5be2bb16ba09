import { linesInHtml } from "../html-lines";
import type { Passage } from "./passages";

// Signs of no text, which are taken out of it first.
const HEADING = "\u0001";
const ITEM = "\u0002";

/**
 * The words of a policy as Shopify keeps it: its headings, paragraphs and lists, and nothing of its markup. Where
 * its links lead is not among them.
 */
export function passagesInHtml(html: string): Passage[] {
  const marked = html
    .replaceAll(HEADING, "")
    .replaceAll(ITEM, "")
    .replace(/<h[1-6]\b[^<>]*>/gi, `\n${HEADING}`)
    .replace(/<li\b[^<>]*>/gi, `\n${ITEM}`)
    .replace(/<(p|div|tr|ul|ol|table)\b[^<>]*>/gi, (tag) => `\n${tag}`);
  const passages: Passage[] = [];
  for (const line of linesInHtml(marked)) {
    const words = line.replaceAll(HEADING, "").replaceAll(ITEM, "").trim();
    const last = passages.at(-1);
    if (words === "") continue;
    if (line.startsWith(HEADING)) passages.push({ is: "heading", text: words });
    else if (!line.startsWith(ITEM)) passages.push({ is: "paragraph", text: words });
    else if (last?.is === "list") last.items.push(words);
    else passages.push({ is: "list", items: [words] });
  }
  return passages;
}
