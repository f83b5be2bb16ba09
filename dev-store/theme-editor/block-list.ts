import type { ThemeBlockRecord } from "../state.ts";
import { escaped } from "../storefront/translations.ts";
import type { World } from "../world.ts";
import type { Editor } from "./editor.ts";

/** The template's app blocks in order, each with what can be done to it, and those that may be added. */
export function blockList(world: World, editor: Editor, locale: string): string {
  const { template, placed, chosen, offered, extension } = editor;
  const nameOf = (block: string) =>
    escaped(extension?.label(extension.schema(block).name ?? block, locale) ?? block);
  const rows = placed.map((block, at) =>
    placedRow(block, nameOf(block.block), {
      first: at === 0,
      last: at === placed.length - 1,
      chosen: chosen?.block.id === block.id,
    }),
  );
  if (chosen?.unsaved) {
    rows.push(
      `<li class="block" data-block="${chosen.block.block}" data-unsaved><strong>${nameOf(chosen.block.block)}</strong> <em>new</em></li>`,
    );
  }
  return `
    <h2>App blocks</h2>
    ${rows.length > 0 ? `<ol class="blocks">${rows.join("")}</ol>` : "<p>There are none on this template yet.</p>"}
    <ul class="offered">${offered
      .map((block) => {
        const query = new URLSearchParams({
          template: template.name,
          addAppBlockId: `${world.options.appKey}/${block}`,
          target: "mainSection",
        });
        return `<li><a href="?${escaped(String(query))}">+ ${nameOf(block)}</a></li>`;
      })
      .join("")}</ul>`;
}

type Place = { first: boolean; last: boolean; chosen: boolean };

function placedRow(
  { id, template, block, disabled }: ThemeBlockRecord,
  name: string,
  place: Place,
): string {
  const step = (action: string, label: string, sign: string, off = false) =>
    `<button formaction="/admin/themes/current/blocks/${id}/${action}" aria-label="${label} ${name}" title="${label}"` +
    `${off ? " disabled" : ""}>${sign}</button>`;
  const link = `?template=${template}&amp;block=${id}`;
  return `
    <li class="block${disabled ? " block--off" : ""}" data-block="${block}" data-id="${id}">
      <a href="${link}"${place.chosen ? ' aria-current="true"' : ""}>${name}</a>
      <form method="post" class="steps">
        ${step("up", "Move up", "↑", place.first)}
        ${step("down", "Move down", "↓", place.last)}
        ${disabled ? step("shown", "Show", "Show") : step("hidden", "Hide", "Hide")}
        ${step("removal", "Remove", "✕")}
      </form>
    </li>`;
}
