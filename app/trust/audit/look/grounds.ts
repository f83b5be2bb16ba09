import postcss from "postcss";
import { colourOf } from "./colour-of";
import { hasClass, type Tag } from "./tag";

/**
 * As Shopify's documentation of colour schemes has themes name what a scheme lies on (Liquid, `color_scheme_group`);
 * many let a gradient cover it.
 */
const NAMES = ["--color-background", "--gradient-background"];
const WHOLE_PAGE = new Set([":root", "html", "body"]);

/** By a class, or `""` for the whole page: what it lies on as `#rrggbb`. Null: the styles contradict each other. */
export type Grounds = Map<string, string | null>;

/** Reads one of a page's own styles. One that is no CSS says nothing. */
export function addGrounds(grounds: Grounds, css: string): void {
  for (const [name, colour] of declaredIn(css)) {
    const isSame = !grounds.has(name) || grounds.get(name) === colour;
    grounds.set(name, isSame ? colour : null);
  }
}

function declaredIn(css: string): [string, string | null][] {
  const found: [string, string | null][] = [];
  try {
    postcss.parse(css).walkRules((rule) => {
      const names = rule.selectors.flatMap(nameOf);
      if (names.length === 0) return;
      rule.each((node) => {
        if (node.type !== "decl" || !NAMES.includes(node.prop)) return;
        for (const name of names) found.push([name, colourOf(node.value)]);
      });
    });
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error;
  }
  return found;
}

function nameOf(selector: string): string[] {
  if (WHOLE_PAGE.has(selector)) return [""];
  const name = /^\.([\w-]+)$/.exec(selector)?.[1];
  return name === undefined ? [] : [name];
}

/** What an element lies on: what the nearest says that says anything. Null: that cannot be told. */
export function groundUnder(tag: Tag, grounds: Grounds): string | null {
  for (let at = tag.parent; at !== null; at = at.parent) {
    if (/\bbackground/i.test(at.attribs["style"] ?? "")) return null;
    for (const [name, colour] of grounds) if (name !== "" && hasClass(at, name)) return colour;
  }
  return grounds.get("") ?? null;
}
