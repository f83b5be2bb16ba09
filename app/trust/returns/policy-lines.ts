export type PolicyLine = { text: string; differs: boolean };

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });

/** The words of a policy, line by line, without its markup. */
const linesIn = (html: string) =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, "")
    .replace(/<(br|\/p|\/h\d|\/li|\/div|\/tr)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => decoded(line).replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** Both texts as a person reads them, with what the other does not say marked. */
export function compared(now: string, wanted: string): { now: PolicyLine[]; wanted: PolicyLine[] } {
  const [there, ours] = [linesIn(now), linesIn(wanted)];
  const marked = (lines: string[], others: string[]) =>
    lines.map((text) => ({ text, differs: !others.includes(text) }));
  return { now: marked(there, ours), wanted: marked(ours, there) };
}
