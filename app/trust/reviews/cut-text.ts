const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text if it is no longer than `max`, else what fits of it up to the end of a word, with an ellipsis. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max + 1);
  const end = start.search(/\s\S*$/u);
  // Nothing but one long word: then not through the middle of a character.
  const kept = end > max / 2 ? start.slice(0, end) : wholeCharacters(text, max);
  return `${kept.trimEnd()}…`;
}

function wholeCharacters(text: string, max: number): string {
  let kept = "";
  for (const { segment } of segmenter.segment(text.slice(0, max + 64))) {
    if (kept.length + segment.length > max) break;
    kept += segment;
  }
  return kept;
}
