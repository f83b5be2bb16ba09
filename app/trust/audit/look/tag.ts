/** An element that was opened, and what it stands in. */
export type Tag = {
  name: string;
  attribs: Record<string, string>;
  parent: Tag | null;
};

/** Hears of a page as it is read, from its beginning to its end. */
export type Listener = {
  opened?(tag: Tag): void;
  /** Words that stand in it, in one piece or several. */
  said?(text: string, within: Tag | null): void;
  closed?(tag: Tag): void;
};

export const hasClass = ({ attribs }: Tag, name: string): boolean =>
  (attribs["class"] ?? "").split(/\s+/).includes(name);

/** The nearest that pleases, beginning with `tag` itself. */
export function nearest(tag: Tag | null, is: (tag: Tag) => boolean): Tag | null {
  for (let at = tag; at !== null; at = at.parent) if (is(at)) return at;
  return null;
}
