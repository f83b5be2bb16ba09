import { mappingFor } from "./aliases";
import type { Mapping } from "./field";
import type { Format } from "./format";
import { FORMATS } from "./formats";
import { headerKey } from "./header";

/** Two files that agree in fewer of their columns are not the same kind of file. */
const LIKE_ENOUGH = 0.6;
/** What speaks for a format of which we know a few columns: less than any that is known in full. */
const PARTLY_KNOWN = 0.5;

/**
 * The platform's file that these are the headers of; null where none fits, or where two fit equally
 * well: then the merchant says which.
 */
export function recognise(headers: string[], formats: Format[] = FORMATS): Format | null {
  const scored = formats
    .map((format) => ({ format, likeness: likeness(headers, format) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = scored;
  return best && best.likeness !== next?.likeness ? best.format : null;
}

/** Shared columns among all that either has; 0 if something is missing or too little is shared. */
function likeness(headers: string[], format: Format): number {
  const there = new Set(
    headers.filter((header) => !format.extra?.test(header.trim())).map(headerKey),
  );
  const has = (column: string) => there.has(headerKey(column));
  if (!format.required.every(has)) return 0;
  if (format.oneOf && !format.oneOf.some(has)) return 0;
  if (format.partlyKnown) return PARTLY_KNOWN;

  const known = [...Object.values(format.columns), ...format.unused.map((column) => [column])];
  const shared = new Set(known.flat().filter(has).map(headerKey)).size;
  const missing = known.filter((names) => !names.some(has)).length;
  const share = shared / (there.size + missing);
  return share >= LIKE_ENOUGH ? share : 0;
}

/** What the columns hold, by the format, and where that is known in part only also by their names. */
export function mappingOf(headers: string[], format: Format | null): Mapping {
  if (!format) return mappingFor(headers);
  const mapping: Mapping = format.partlyKnown ? mappingFor(headers) : {};
  for (const [field, names] of Object.entries(format.columns)) {
    const header = names
      .map((name) => headers.find((candidate) => headerKey(candidate) === headerKey(name)))
      .find((candidate) => candidate !== undefined);
    if (header !== undefined) mapping[field as keyof Mapping] = header;
  }
  return mapping;
}
