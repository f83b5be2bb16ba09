/** Words as PostgreSQL's `to_tsquery` takes them: all must be there, the last may go on. Null: no word. */
export function tsqueryOf(typed: string): string | null {
  const words = wordsIn(typed);
  return words.length === 0 ? null : `${words.map(quoted).join(" & ")}:*`;
}

/** What is between blanks and has a letter or a number. */
export const wordsIn = (typed: string): string[] =>
  typed
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** As PostgreSQL reads a lexeme of a `tsquery`. */
export const quoted = (word: string) => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;
