/** A piece of what a confirmation says, whatever it is drawn as: HTML, plain text, or Liquid for Shopify's own mail. */
export type Block =
  /** Paragraphs, with line breaks as `\n`. */
  | { is: "text"; text: string }
  | { is: "list"; items: string[] }
  | { is: "rows"; rows: Row[] }
  | { is: "link"; label: string; to: string }
  /** The one thing that can be done here. */
  | { is: "button"; label: string; to: string }
  /** To be filled in, set apart. */
  | { is: "form"; text: string };

export type Row = { label: string; value: string };

export type Section = { title: string; blocks: Block[] };

export const text = (words: string): Block => ({ is: "text", text: words });

/** Without what has nothing to say. */
export const filled = (blocks: (Block | null)[]): Block[] =>
  blocks.filter((block): block is Block => {
    if (block === null) return false;
    if (block.is === "text" || block.is === "form") return block.text.trim() !== "";
    if (block.is === "list") return block.items.length > 0;
    return block.is === "rows" ? block.rows.length > 0 : true;
  });

/** Null where it would be a heading with nothing below it. */
export function section(title: string, blocks: (Block | null)[]): Section | null {
  const said = filled(blocks);
  return said.length > 0 ? { title, blocks: said } : null;
}

export const row = (label: string, value: string | null | undefined): Row[] =>
  value ? [{ label, value }] : [];
