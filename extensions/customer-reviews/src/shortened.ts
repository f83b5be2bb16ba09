const LONGEST = 240;

/** The beginning of a text, cut between words. */
export function shortened(text: string, longest = LONGEST): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest - 1);
  // A text without spaces, or one very long word, is cut wherever it must be.
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > longest / 2 ? end : undefined)}…`;
}
