/** A separator counts only in front of the next address: addresses themselves have commas and semicolons. */
const BETWEEN = /(?: ?[,|;] ?| )(?=[a-z][a-z\d+.-]*:|\/\/)/i;
const MAX_LENGTH = 2_000;

/** The addresses in a cell, however they are listed, and how many entries were none that we fetch. */
export function addressesIn(cell: string): { addresses: string[]; leftOut: number } {
  const entries = entriesOf(cell.trim())
    .map((entry) => entry.trim().replace(/^["']|(?<!["',|;])["',|;]+$/g, ""))
    .filter((entry) => entry !== "");
  const addresses = entries.flatMap((entry) => withHttps(entry) ?? []);
  return {
    addresses: [...new Set(addresses)],
    leftOut: entries.length - addresses.length,
  };
}

function entriesOf(cell: string): string[] {
  if (!cell.startsWith("[")) return split(cell);
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list.map(addressOf) : [];
  } catch {
    return split(cell.slice(1).replace(/\]$/, ""));
  }
}

// No address has a quotation mark in it.
const split = (list: string) =>
  list
    .replace(/["\s]+/g, " ")
    .trim()
    .split(BETWEEN);

const addressOf = (entry: unknown): string => {
  if (typeof entry === "string") return entry;
  const named = entry !== null && typeof entry === "object" && "url" in entry ? entry.url : "";
  return typeof named === "string" ? named : "";
};

/** Pictures lie on servers that speak both; one without the s is asked for with it. */
function withHttps(entry: string): string | null {
  const text = entry.startsWith("//") ? `https:${entry}` : entry;
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!["https:", "http:"].includes(url.protocol) || url.username || url.password) return null;
  if (!url.hostname.includes(".")) return null;
  url.protocol = "https:";
  return url.href;
}
