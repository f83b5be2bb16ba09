/** What is right in a shop: links that are signed, ids that are there, a form that would be taken. */
export type Right = {
  shop: string;
  /** The address of its feed. */
  feed: string;
  query: Record<string, string[]>;
  form: Record<string, string[]>;
};

/** What all of them take for right, of whichever shop: another shop's link is one more thing to try. */
export function together(rights: Right[], which: "query" | "form"): Record<string, string[]> {
  const names = new Set(rights.flatMap((right) => Object.keys(right[which])));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      [...new Set(rights.flatMap((right) => right[which][name] ?? []))],
    ]),
  );
}
