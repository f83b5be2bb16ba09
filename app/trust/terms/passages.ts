/** A piece of a long text as a page draws it. */
export type Passage =
  { is: "heading" | "paragraph"; text: string } | { is: "list"; items: string[] };

/**
 * Plain text as it is typed: an empty line ends a paragraph, a line that begins with `#` is a heading, lines that
 * begin with `-` are a list. Everything else stays what it is, also within a line.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let goesOn = false;
  for (const line of text.split("\n")) {
    const last = passages.at(-1);
    const [, heading] = /^#+\s*(.+)$/.exec(line) ?? [];
    const [, item] = /^[-–•]\s+(.+)$/.exec(line) ?? [];
    if (heading !== undefined) passages.push({ is: "heading", text: heading });
    else if (item !== undefined && last?.is === "list") last.items.push(item);
    else if (item !== undefined) passages.push({ is: "list", items: [item] });
    else if (line !== "" && goesOn && last?.is === "paragraph") last.text += `\n${line}`;
    else if (line !== "") passages.push({ is: "paragraph", text: line });
    goesOn = line !== "" && heading === undefined && item === undefined;
  }
  return passages;
}
