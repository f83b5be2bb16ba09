import { faultOfBlock } from "../control/block-fault.ts";
import type { ThemeBlockRecord } from "../state.ts";
import { EMBEDS } from "../storefront/app-embeds.ts";
import { openExtension, type Extension } from "../storefront/extension.ts";
import type { World } from "../world.ts";
import { editedTemplates, type EditedTemplate } from "./templates.ts";

/** What the theme editor shows: a template, its app blocks, and the one that is being set. */
export type Editor = {
  templates: EditedTemplate[];
  template: EditedTemplate;
  /** Null while the app is not installed. */
  extension: Extension | null;
  placed: ThemeBlockRecord[];
  /** A placed block, or one that is not saved yet. */
  chosen: { block: ThemeBlockRecord; unsaved: boolean } | null;
  offered: string[];
  /** Why the block of the address cannot be added. */
  refusal: string | null;
};

/**
 * `/current/editor?template=product&block=ID`, or with `addAppBlockId=KEY/BLOCK` for one to add.
 * `target=sectionGroup:footer` adds it to the footer, whatever the template.
 * An embed is turned on with `context=apps&activateAppId=KEY/BLOCK`.
 * `previewPath=/pages/HANDLE` says which page to look at meanwhile.
 */
export function editorAt(world: World, query: URLSearchParams): Editor {
  const templates = editedTemplates(world, query.get("previewPath"));
  const wanted = wantedIn(query);
  const template = templates.find(({ name }) => name === wanted) ?? templates[0]!;
  const { state, options } = world;
  const extension = state.app.installed ? openExtension(options.extensionDir) : null;
  const placed = state.themeBlocks.filter((block) => block.template === template.name);
  const adding = query.get("addAppBlockId") ?? query.get("activateAppId");
  const refusal = adding ? refusalOf(world, adding, template.name) : null;
  const unsaved = adding && !refusal ? unsavedBlock(adding.split("/")[1]!, template.name) : null;
  const chosen = unsaved ?? placed.find(({ id }) => id === query.get("block"));
  return {
    templates,
    template,
    extension,
    placed,
    chosen: chosen ? { block: chosen, unsaved: chosen === unsaved } : null,
    offered: (extension?.blocks() ?? []).filter(
      (block) => faultOfBlock(world, { template: template.name, block, settings: {} }) === null,
    ),
    refusal,
  };
}

function wantedIn(query: URLSearchParams): string | null {
  if (query.get("context") === "apps") return EMBEDS;
  return query.get("target") === "sectionGroup:footer" ? "footer" : query.get("template");
}

function refusalOf(world: World, adding: string, template: string): string | null {
  const [key, block = ""] = adding.split("/");
  if (!world.state.app.installed) return "The app is not installed.";
  if (key !== world.options.appKey) return `No installed app has the key ${key}.`;
  return faultOfBlock(world, { template, block, settings: {} });
}

const unsavedBlock = (block: string, template: string): ThemeBlockRecord => ({
  id: "unsaved",
  template,
  block,
  settings: {},
  disabled: false,
});
