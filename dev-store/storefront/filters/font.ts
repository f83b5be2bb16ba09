import type { Liquid } from "liquidjs";

/** Every font setting is the system's font here, which needs no file. */
export function registerFont(liquid: Liquid) {
  liquid.registerFilter("font_face", () => "");
  liquid.registerFilter("font_url", () => "");
  liquid.registerFilter("font_modify", (font: unknown) => font);
}
