import { appBlockObject, isAvailable, renderAppBlock } from "./app-blocks.ts";
import type { Extension } from "./extension.ts";
import type { LiquidObject } from "./rendering.ts";
import { isEnabledOn, type Schema } from "./schema.ts";
import type { SectionScene } from "./sections.ts";
import type { ThemeBlockRecord } from "../state.ts";

/** In place of a template's name: app embeds stand in none, they belong to the whole theme. */
export const EMBEDS = "embed";

type Place = "head" | "body";

/** An app block has its place in a section; an embed names the end of the head or of the body. */
export const isEmbed = ({ target }: Schema): boolean => target === "head" || target === "body";

/** The layout's HTML with the app embeds that are turned on, before the end of what they target. */
export function withEmbeds(scene: SectionScene, html: string, pageType: string): string {
  return ["head" as const, "body" as const].reduce((page, place) => {
    const drawn = embedsIn(scene, place, pageType);
    const end = page.lastIndexOf(`</${place}>`);
    return drawn && end >= 0 ? `${page.slice(0, end)}${drawn}\n${page.slice(end)}` : page;
  }, html);
}

function embedsIn(scene: SectionScene, place: Place, pageType: string): string {
  const { extension } = scene;
  if (!extension) return "";
  const known = extension.blocks();
  return (
    scene.placed
      .filter(({ template, block, disabled }) => {
        if (template !== EMBEDS || disabled || !known.includes(block)) return false;
        const schema = extension.schema(block);
        return schema.target === place && isEnabledOn(schema, pageType);
      })
      .filter(({ block }) => isAvailable(extension, block, scene.app))
      // An embed is on or off, however often it was turned on.
      .filter(({ block }, at, all) => all.findIndex((one) => one.block === block) === at)
      .map((placed) => drawn(scene, extension, placed, place))
      .join("\n")
  );
}

function drawn(scene: SectionScene, extension: Extension, placed: ThemeBlockRecord, place: Place) {
  const { globals, app, designMode } = scene;
  scene.drawn(placed.block);
  const block = appBlockObject(placed, extension, designMode);
  // An embed knows no section; it is given one of its own, whose counter it shares with nobody.
  const section: LiquidObject = {};
  const html = renderAppBlock(extension, block, { ...globals, app, section });
  // What a browser finds in a head that is no metadata ends the head, so there is no wrapper there.
  return place === "head" ? html.replace(/^<div[^>]*>([^]*)<\/div>$/, "$1") : html;
}
