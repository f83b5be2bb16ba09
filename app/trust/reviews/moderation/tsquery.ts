/** Words as PostgreSQL's `to_tsquery` takes them: all must be there, the last may go on. Null: no word. */
export function tsqueryOf(typed: string): string | null {
  const words = typed
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return `${words.map(quoted).join(" & ")}:*`;
}

/** Lexemes, of which one must be there, as PostgreSQL reads a `tsquery`. */
export const anyOf = (lexemes: string[]): string => lexemes.map(quoted).join(" | ");

const quoted = (word: string) => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;
