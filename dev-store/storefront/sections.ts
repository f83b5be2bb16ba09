import { appBlockObject, isAvailable, renderAppBlock } from "./app-blocks.ts";
import type { Extension } from "./extension.ts";
import type { LiquidObject } from "./rendering.ts";
import { refusalIn } from "./refusal.ts";
import { acceptsAppBlocks } from "./schema.ts";
import { settingsForLiquid } from "./settings.ts";
import type { SectionList, SectionRecord, Theme } from "./theme.ts";
import type { ThemeBlockRecord } from "../state.ts";
import { escaped } from "./translations.ts";

export type SectionScene = {
  theme: Theme;
  extension: Extension | null;
  globals: LiquidObject;
  app: LiquidObject;
  designMode: boolean;
  /** All app blocks placed in the theme, those of other templates too. */
  placed: ThemeBlockRecord[];
  /** Told of each app block that is drawn. */
  drawn(block: string): void;
};

/** The sections of a template or group, in order; `placed` are the app blocks of the one that takes them. */
export function renderSections(
  scene: SectionScene,
  list: SectionList,
  idPrefix: string,
  placed: ThemeBlockRecord[],
): string {
  const host = appBlockHost(scene.theme, list);
  return list.order
    .filter((key) => list.sections[key] && !list.sections[key].disabled)
    .map((key) =>
      renderSection(scene, `${idPrefix}__${key}`, list.sections[key]!, key === host ? placed : []),
    )
    .join("\n");
}

/** Which section takes the app blocks: the main one, else the first that accepts any. */
export function appBlockHost(theme: Theme, list: SectionList): string | undefined {
  const accepting = list.order.filter((key) => {
    const section = list.sections[key];
    return section && !section.disabled && acceptsAppBlocks(theme.sectionSchema(section.type));
  });
  return accepting.find((key) => /^main/.test(list.sections[key]!.type)) ?? accepting[0];
}

export function renderSection(
  scene: SectionScene,
  id: string,
  record: SectionRecord,
  placed: ThemeBlockRecord[] = [],
): string {
  const { theme, globals, designMode } = scene;
  const schema = theme.sectionSchema(record.type);
  const section = {
    id,
    type: record.type,
    settings: settingsForLiquid(schema.settings, record.settings, globals),
    blocks: [...ownBlocks(scene, record), ...appBlocks(scene, placed)],
    location: id.startsWith("sections--") ? "group" : "template",
    index: 1,
  };
  const html = drawn(scene, record.type, section);
  const tag = schema.tag || "div";
  const editor = designMode
    ? ` data-shopify-editor-section="${escaped(JSON.stringify({ id, type: record.type }))}"`
    : "";
  const classes = ["shopify-section", schema.class].filter(Boolean).join(" ");
  return `<${tag} id="shopify-section-${id}" class="${classes}"${editor}>${html}</${tag}>`;
}

/** A section that cannot be drawn is named and left out, unless it is the app's block in it that fails. */
function drawn({ theme, globals }: SectionScene, type: string, section: LiquidObject): string {
  if (!theme.has(`sections/${type}.liquid`)) {
    theme.skip(`section ${type}`);
    return "";
  }
  try {
    const templates = theme.liquid.parseFileSync(`sections/${type}`);
    return String(theme.liquid.renderSync(templates, {}, { globals: { ...globals, section } }));
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) throw refusal;
    theme.skip(`section ${type} (${(error as Error).message})`);
    return "";
  }
}

function ownBlocks(
  { theme, globals, designMode }: SectionScene,
  record: SectionRecord,
): LiquidObject[] {
  const kinds = theme.sectionSchema(record.type).blocks ?? [];
  return (record.block_order ?? Object.keys(record.blocks ?? {}))
    .map((id) => ({ id, block: record.blocks?.[id] }))
    .filter(({ block }) => block && !block.disabled)
    .map(({ id, block }) => ({
      id,
      type: block!.type,
      settings: settingsForLiquid(
        kinds.find(({ type }) => type === block!.type)?.settings,
        block!.settings,
        globals,
      ),
      shopify_attributes: designMode
        ? `data-shopify-editor-block="${escaped(JSON.stringify({ id }))}"`
        : "",
    }));
}

function appBlocks(scene: SectionScene, placed: ThemeBlockRecord[]): LiquidObject[] {
  const { extension, app, designMode } = scene;
  if (!extension) return [];
  const known = extension.blocks();
  return placed
    .filter(
      ({ block, disabled }) =>
        !disabled && known.includes(block) && isAvailable(extension, block, app),
    )
    .map((block) => appBlockObject(block, extension, designMode));
}

/** What `{% render block %}` and `{% content_for 'blocks' %}` draw. */
export function renderBlock(
  scene: SectionScene,
  block: LiquidObject,
  section: LiquidObject,
): string {
  const { extension, globals, app, theme, drawn } = scene;
  if (typeof block.app_block === "string" && extension) {
    drawn(block.app_block);
    return renderAppBlock(extension, block, { ...globals, app, section });
  }
  if (!theme.has(`blocks/${String(block.type)}.liquid`)) return "";
  const templates = theme.liquid.parseFileSync(`blocks/${String(block.type)}`);
  const html = String(
    theme.liquid.renderSync(templates, {}, { globals: { ...globals, section, block } }),
  );
  return `<div id="shopify-block-${escaped(String(block.id))}" class="shopify-block">${html}</div>`;
}
