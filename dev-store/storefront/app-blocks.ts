import type { ThemeBlockRecord } from "../state.ts";
import type { Extension } from "./extension.ts";
import { metafieldsOf } from "./objects/metafields.ts";
import type { LiquidObject, StorefrontWorld } from "./rendering.ts";
import { ExtensionRefusal } from "./refusal.ts";
import { settingsForLiquid } from "./settings.ts";
import { escaped } from "./translations.ts";

/** A placed app block as a section's Liquid sees it among its blocks. */
export function appBlockObject(
  placed: ThemeBlockRecord,
  extension: Extension,
  designMode: boolean,
): LiquidObject {
  const type = `shopify://apps/${extension.handle}/blocks/${placed.block}/1`;
  const attributes = designMode
    ? `data-shopify-editor-block="${escaped(JSON.stringify({ id: placed.id, type }))}"`
    : "";
  return {
    id: placed.id,
    type: "@app",
    name: extension.label(extension.schema(placed.block).name ?? placed.block, "en"),
    settings: settingsForLiquid(extension.schema(placed.block).settings, placed.settings),
    shopify_attributes: attributes,
    app_block: placed.block,
  };
}

/** `app`: what only the app's own blocks may read. */
export const appObject = ({ state, options }: StorefrontWorld): LiquidObject => ({
  metafields: metafieldsOf(
    state.metafields,
    `gid://shopify/AppInstallation/${state.app.installationId}`,
    ({ app }) => app === null || app === options.appKey,
  ),
});

/** What `increment` has counted, by section: blocks of one section go on from each other. */
const counters = new WeakMap<LiquidObject, LiquidObject>();

/** The block's HTML in Shopify's wrapper. `globals` are the section's. */
export function renderAppBlock(
  extension: Extension,
  block: LiquidObject,
  globals: LiquidObject,
): string {
  const section = globals.section as LiquidObject;
  const counted = counters.get(section) ?? {};
  counters.set(section, counted);
  const name = String(block.app_block);
  const html = drawn(extension, name, counted, { ...globals, block });
  return (
    `<div id="shopify-block-${escaped(String(block.id))}" class="shopify-block shopify-app-block" ` +
    `data-block-handle="${name}">${html}</div>`
  );
}

function drawn(extension: Extension, name: string, counted: LiquidObject, globals: LiquidObject) {
  try {
    const templates = extension.liquid.parseFileSync(`blocks/${name}`);
    return String(extension.liquid.renderSync(templates, counted, { globals }));
  } catch (error) {
    throw new ExtensionRefusal(
      `The app block ${name} cannot be drawn: ${(error as Error).message}`,
    );
  }
}

/** `available_if` names a boolean app-data metafield; without one a block is always available. */
export function isAvailable(extension: Extension, name: string, app: LiquidObject): boolean {
  const condition = extension.schema(name).available_if;
  return !condition || extension.liquid.parseAndRenderSync(condition, { app }) === "true";
}
