import type { Context } from "liquidjs";
import type { World } from "../world.ts";

/** What the storefront needs of the dev store. */
export type StorefrontWorld = Pick<World, "state" | "options" | "now">;

/** Objects as Liquid sees them. */
export type LiquidObject = Record<string, unknown>;

/**
 * What tags and filters need of the page that is being drawn, beside Shopify's objects.
 * It travels in the globals under a symbol, which Liquid itself cannot read.
 */
export type Rendering = {
  now: Date;
  /** In which Liquid tells the time: the shop's. */
  timeZone: string;
  locale: string;
  /** "" for the primary language, "/en" for another. */
  prefix: string;
  moneyFormat: string;
  currency: string;
  section(name: string): string;
  sectionGroup(name: string): string;
  /** An app block, or a block of the theme's own, of the section that is being drawn. */
  block(block: LiquidObject, section: LiquidObject): string;
};

const RENDERING = Symbol("rendering");

export const withRendering = (globals: LiquidObject, rendering: Rendering): LiquidObject => ({
  ...globals,
  [RENDERING]: rendering,
});

export function renderingOf(context: Context): Rendering {
  const rendering = (context.globals as Record<symbol, Rendering | undefined>)[RENDERING];
  if (!rendering) throw new Error("Liquid was rendered outside a page");
  return rendering;
}
