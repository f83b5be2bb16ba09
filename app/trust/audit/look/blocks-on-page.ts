import type { PlacedBlocks } from "../placed-blocks";
import { hasClass, nearest, type Listener, type Tag } from "./tag";

/** The file names in extensions/tillit/blocks of those that stand in a page's sections. */
export const BLOCKS = new Set([
  ...["account-security", "badges", "business", "cancellation", "chosen-reviews", "guarantee"],
  ...["payments", "product-questions", "questions", "returns", "reviews", "stars", "support"],
  ...["terms", "testimonials", "trust-page", "withdrawal"],
]);

/** The classes of whatever we draw begin like that: `tillit-b`, say, of `tillit-frame.liquid`. */
const isOurs = ({ attribs }: Tag) => /(^|\s)tillit(-|\s|$)/.test(attribs["class"] ?? "");
/** Shopify's, around a block that has the name of one of ours. */
export const isWrapper = (tag: Tag) =>
  hasClass(tag, "shopify-app-block") && BLOCKS.has(handleOf(tag));
export const handleOf = ({ attribs }: Tag) => attribs["data-block-handle"] ?? "";

export type BlocksOnPage = {
  placed: PlacedBlocks;
  /** Those of them that show something. */
  seen: PlacedBlocks;
};

type Wrapper = { tag: Tag; ours: boolean; empty: boolean };

/**
 * Finds our blocks by Shopify's wrapper, which names the block, and by our classes in it, without which the name may be
 * that of another app's. A wrapper with nothing in it is taken for ours: nothing is what our blocks draw with nothing to say.
 */
export function blocksOnPage(template: string): Listener & { found(): BlocksOnPage } {
  const wrappers = new Map<Tag, Wrapper>();
  // Where Shopify names the block in a way that we do not know, nothing can be said of what is not there.
  let unnamed = false;
  const around = (tag: Tag | null) => {
    const wrapper = nearest(tag, (one) => wrappers.has(one));
    return wrapper && wrappers.get(wrapper);
  };
  return {
    opened(tag) {
      const wrapper = around(tag.parent);
      if (wrapper) wrapper.empty = false;
      if (isWrapper(tag)) {
        wrappers.set(tag, { tag, ours: false, empty: true });
      } else if (isOurs(tag)) {
        if (wrapper) wrapper.ours = true;
        else unnamed = true;
      }
    },
    said(text, within) {
      if (text.trim() === "") return;
      const wrapper = around(within);
      if (wrapper) wrapper.empty = false;
    },
    found() {
      if (unnamed) return { placed: {}, seen: {} };
      const all = [...wrappers.values()];
      const of = (some: Wrapper[]) =>
        byPlace(
          some.map(({ tag }) => tag),
          template,
        );
      return {
        placed: of(all.filter(({ ours, empty }) => ours || empty)),
        seen: of(all.filter(({ ours }) => ours)),
      };
    },
  };
}

function byPlace(tags: Tag[], template: string): PlacedBlocks {
  const places: PlacedBlocks = { [template]: [] };
  for (const tag of tags) {
    const place = groupOf(tag) ?? template;
    places[place] = [...new Set([...(places[place] ?? []), handleOf(tag)])];
  }
  return places;
}

const IN_GROUP = /(?:^|\s)shopify-section-group-([\w-]+)/;

/** What stands in a section group, say the footer, stands on every page. */
function groupOf(tag: Tag): string | null {
  const section = nearest(
    tag,
    ({ attribs }) => attribs["id"]?.startsWith("shopify-section-") === true,
  );
  const named = IN_GROUP.exec(section?.attribs["class"] ?? "")?.[1];
  if (named) return `group:${named.replace(/-group$/, "")}`;
  const id = /^shopify-section-sections--(\w+?)__/.exec(section?.attribs["id"] ?? "")?.[1];
  return id === undefined ? null : `group:${id}`;
}
