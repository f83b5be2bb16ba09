import { renderSnippet, type Page } from "./block-engine.server";

/** The style of all blocks, and what one kind of them needs besides. */
export async function blockStyle(kind: "facts" | "reviews" | "form", page: Page): Promise<string> {
  const parts = [{}, { kind }].map((values) => renderSnippet("tillit-style", values, page));
  return (await Promise.all(parts)).join("");
}
