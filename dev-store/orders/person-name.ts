import type { PersonName } from "./records.ts";

/** Somebody's name as typed into one field: the last word is the family name. */
export function personName(typed: string): PersonName {
  const words = typed.trim().split(/\s+/);
  const last = words.pop() ?? "";
  return words.length > 0 ? { first: words.join(" "), last } : { first: last, last: "" };
}

export const fullName = ({ first, last }: PersonName): string => `${first} ${last}`.trim();
