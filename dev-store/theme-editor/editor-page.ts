import type { Extension } from "../storefront/extension.ts";
import { presetsOf, type Theme } from "../storefront/theme.ts";
import { escaped } from "../storefront/translations.ts";
import type { World } from "../world.ts";
import { blockList } from "./block-list.ts";
import type { Editor } from "./editor.ts";
import { frame } from "./frame.ts";
import { settingFields } from "./setting-fields.ts";

/** The theme editor: blocks and settings on the left, the page itself on the right. */
export function editorPage(world: World, editor: Editor, theme: Theme, locale: string): string {
  const { template, chosen, refusal } = editor;
  const bar = `
    <a href="/admin/themes">← Themes</a>
    <h1>${escaped(template.title)}</h1>
    ${templateChoice(editor)}
    ${presetChoice(theme)}
    <span class="bar__state" role="status">${chosen?.unsaved ? "Not saved yet" : ""}</span>
    <button class="primary" form="block" ${chosen ? "" : "disabled"}>Save</button>`;
  return frame({
    title: `Theme editor: ${template.title}`,
    bar,
    body: `
    <div class="editor">
      <div class="side">
        ${refusal ? `<p class="refusal" role="alert">${escaped(refusal)}</p>` : ""}
        ${blockList(world, editor, locale)}
        ${chosen && editor.extension ? blockForm(editor, editor.extension, locale) : ""}
      </div>
      <iframe id="preview" title="Preview" src="${escaped(previewAddress(editor))}"></iframe>
    </div>`,
  });
}

function templateChoice({ templates, template }: Editor): string {
  const options = templates.map(
    ({ name, title }) =>
      `<option value="${name}"${name === template.name ? " selected" : ""}>${escaped(title)}</option>`,
  );
  return `<form action="/admin/themes/current/editor" class="choice"><label>Template
    <select name="template">${options.join("")}</select></label><button>Open</button></form>`;
}

/** The theme's presets change nothing: they only show the preview in the colours of one. */
function presetChoice(theme: Theme): string {
  const presets = presetsOf(theme);
  if (presets.length < 2) return "";
  const options = presets.map((preset) => `<option>${escaped(preset)}</option>`);
  return `<label class="choice" data-scripted>Preview in <select id="preset">${options.join("")}</select></label>`;
}

function blockForm({ template, chosen }: Editor, extension: Extension, locale: string): string {
  const { block, unsaved } = chosen!;
  const schema = extension.schema(block.block);
  return `
    <form id="block" method="post" class="settings" action="/admin/themes/current/blocks${unsaved ? "" : `/${block.id}/settings`}">
      <h2>${escaped(extension.label(schema.name ?? block.block, locale))}</h2>
      <input type="hidden" name="template" value="${template.name}">
      <input type="hidden" name="unsaved_block" value="${block.block}">
      <input type="hidden" name="unsaved_id" value="${block.id}">
      ${settingFields(extension, schema.settings ?? [], block.settings, locale)}
    </form>`;
}

function previewAddress({ template, chosen }: Editor): string {
  const query = new URLSearchParams({ design_mode: "1" });
  if (chosen?.unsaved) query.set("unsaved_block", chosen.block.block);
  if (chosen?.unsaved) query.set("unsaved_template", template.name);
  return `${template.preview}?${query}`;
}
