/** The handles of blocks by template: `product`, `index`, `cart`, `page.trust`, or `group:footer` on every page. */
export type PlacedBlocks = Record<string, string[]>;

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
