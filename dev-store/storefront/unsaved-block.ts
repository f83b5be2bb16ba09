import type { ThemeBlockRecord } from "../state.ts";
import { settingsFromForm } from "../theme-editor/settings-from-form.ts";
import type { Extension } from "./extension.ts";

/**
 * The theme editor's preview shows a block as its form has it: a new one at the end of its template,
 * or a placed one with other settings.
 */
export function withUnsaved(
  placed: ThemeBlockRecord[],
  query: URLSearchParams,
  extension: Extension | null,
): ThemeBlockRecord[] {
  const block = query.get("unsaved_block");
  const template = query.get("unsaved_template");
  if (!block || !template || !extension?.blocks().includes(block)) return placed;
  const given = [...query.keys()].some((name) => name.startsWith("settings."));
  const settings = given ? settingsFromForm(extension.schema(block).settings ?? [], query) : {};
  const known = placed.find(({ id }) => id === query.get("unsaved_id"));
  if (!known) return [...placed, { id: "unsaved", template, block, settings, disabled: false }];
  return placed.map((one) =>
    one === known ? { ...one, settings: { ...one.settings, ...settings } } : one,
  );
}
