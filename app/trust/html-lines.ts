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

/** The words of a text in HTML, line by line, without its markup. */
export const linesInHtml = (html: string) =>
  html
    .replace(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, "")
    .replace(/<(br|\/p|\/h\d|\/li|\/div|\/tr)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .split("\n")
    .map((line) => decoded(line).replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
