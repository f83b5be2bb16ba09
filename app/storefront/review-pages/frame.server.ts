import { plain } from "../liquid-text";
import type { Page } from "../block-engine.server";
import { blockStyle } from "../block-style.server";

/** Pages that show only some of the reviews are for people, and nothing for search engines to keep. */
const NOT_INDEXED = `<meta name="robots" content="noindex">`;

type Framed = {
  page: Page;
  title: string;
  content: string;
  isIndexed: boolean;
  /** Which part of the blocks' style it needs. */
  kind?: "form" | "facts";
};

/** A page of ours in the theme, in the looks of the blocks. */
export async function framed(framed: Framed): Promise<string> {
  const { page, title, content, isIndexed, kind = "form" } = framed;
  const style = await blockStyle(kind, page);
  return [
    isIndexed ? "" : NOT_INDEXED,
    `<style>${style}</style>`,
    `<div class="page-width" lang="${plain(page.locale)}" style="max-width:60rem;margin-inline:auto;padding:2rem 1rem;overflow-wrap:anywhere">`,
    `<h1 style="margin-block-end:1rem">${plain(title)}</h1>`,
    `<div class="tillit-b">${content}</div></div>`,
  ].join("");
}
