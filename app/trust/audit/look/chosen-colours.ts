import type { ChosenColour } from "../storefront-look";
import { handleOf, isWrapper } from "./blocks-on-page";
import { colourOf } from "./colour-of";
import { addGrounds, groundUnder, type Grounds } from "./grounds";
import { hasClass, nearest, type Listener, type Tag } from "./tag";

/** Finds the colours that a merchant chose for blocks, and what the theme says they lie on. Each pair once. */
export function chosenColours(template: string): Listener & { found(): ChosenColour[] } {
  const grounds: Grounds = new Map();
  const chosen: { tag: Tag; drawn: ChosenColour["drawn"]; colour: string }[] = [];
  let css = "";
  return {
    opened(tag) {
      if (tag.name === "style") css = "";
      for (const [drawn, value] of coloursOf(tag)) {
        const colour = colourOf(value);
        if (colour !== null) chosen.push({ tag, drawn, colour });
      }
    },
    said(text, within) {
      if (within?.name === "style") css += text;
    },
    closed(tag) {
      if (tag.name === "style") addGrounds(grounds, css);
    },
    found() {
      const found = new Map<string, ChosenColour>();
      for (const { tag, drawn, colour } of chosen) {
        const wrapper = nearest(tag, isWrapper);
        const ground = groundUnder(tag, grounds);
        if (wrapper === null || ground === null) continue;
        const one = { block: handleOf(wrapper), template, drawn, colour, ground };
        found.set(Object.values(one).join(" "), one);
      }
      return [...found.values()];
    },
  };
}

/** As our blocks print them: see `badges.liquid` and `tillit-stars.liquid`. */
function coloursOf(tag: Tag): [ChosenColour["drawn"], string][] {
  const { class: classes, style, color } = tag.attribs;
  if (color !== undefined && hasClass(tag, "tillit-s")) return [["picture", color]];
  if (style === undefined || classes === undefined || !hasClass(tag, "tillit")) return [];
  return style.split(";").flatMap((declaration): [ChosenColour["drawn"], string][] => {
    const [name = "", value = ""] = declaration.split(":");
    if (name.trim() === "color") return [["text", value]];
    return name.trim() === "--tillit-icon" ? [["picture", value]] : [];
  });
}
