import { z } from "zod";

/**
 * The handles of blocks by template: `product`, `index`, `cart`, `page.trust`, or `group:footer` on every page. A
 * template that is not named was not looked at; one without blocks holds none of ours.
 */
export const PlacedBlocks = z.record(z.string(), z.array(z.string()));
export type PlacedBlocks = z.infer<typeof PlacedBlocks>;

const isOnEveryPage = (template: string) => template.startsWith("group:");

/** `page.trust` is a page, too. */
const kindOf = (template: string) => template.split(".")[0] ?? template;

/** Whether a block stands on one of these templates, or on any where none are named. */
export const isPlaced = (placed: PlacedBlocks, block: string, ...templates: string[]): boolean =>
  Object.entries(placed).some(
    ([template, blocks]) =>
      blocks.includes(block) &&
      (templates.length === 0 || isOnEveryPage(template) || templates.includes(kindOf(template))),
  );

/** Whether one of these templates was looked at, or any where none are named: else nothing can be missed there. */
export const isKnown = (placed: PlacedBlocks, ...templates: string[]): boolean =>
  Object.keys(placed).some(
    (template) =>
      !isOnEveryPage(template) && (templates.length === 0 || templates.includes(kindOf(template))),
  );

/** What stands on several pages. */
export function together(pages: PlacedBlocks[]): PlacedBlocks {
  const all: PlacedBlocks = {};
  for (const [template, blocks] of pages.flatMap((page) => Object.entries(page))) {
    all[template] = [...new Set([...(all[template] ?? []), ...blocks])];
  }
  return all;
}
