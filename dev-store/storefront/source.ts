import { readFileSync, statSync } from "node:fs";

const read = new Map<string, { at: number; text: string }>();

/** When the file was last written, or null where there is none. */
export function writtenAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** The text of a file, read again only when it was written since; null where there is none. */
export function readSource(path: string): string | null {
  const at = writtenAt(path);
  if (at === null) return null;
  const known = read.get(path);
  if (known?.at === at) return known.text;
  const text = readFileSync(path, "utf8");
  read.set(path, { at, text });
  return text;
}

/** JSON as Shopify writes it into themes: comments before the value are allowed. */
export function readJson(path: string): unknown {
  const text = readSource(path);
  if (text === null) return null;
  try {
    return JSON.parse(text.replace(/^(\s*\/\*[\s\S]*?\*\/)+/, ""));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`);
  }
}
