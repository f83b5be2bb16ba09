import type { Liquid } from "liquidjs";
import { escaped } from "../translations.ts";

const DRAWING =
  '<rect width="100" height="100" fill="currentColor" opacity=".08"/>' +
  '<path d="M22 70 42 44l14 18 8-9 14 17z" fill="currentColor" opacity=".3"/>' +
  '<circle cx="66" cy="34" r="7" fill="currentColor" opacity=".3"/>';

export function registerPlaceholder(liquid: Liquid) {
  liquid.registerFilter("placeholder_svg_tag", (_name: unknown, className: unknown) => {
    const classes = escaped(String(className ?? "placeholder-svg"));
    return (
      `<svg class="${classes}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" ` +
      `aria-hidden="true">${DRAWING}</svg>`
    );
  });
}
