import type { LiquidObject } from "../storefront/rendering.ts";
import type { SettingDefinition } from "../storefront/schema.ts";

/** How a setting is named in the editor's form, and in the preview's address. */
export const fieldName = (id: string): string => `settings.${id}`;

/** The settings a submitted form describes. An unticked box is not sent at all. */
export function settingsFromForm(
  definitions: SettingDefinition[],
  form: URLSearchParams,
): LiquidObject {
  const settings: LiquidObject = {};
  for (const { id, type } of definitions) {
    if (!id) continue;
    const given = form.get(fieldName(id));
    if (type === "checkbox") settings[id] = given !== null;
    else if (given !== null)
      settings[id] = type === "range" || type === "number" ? numberIn(given) : given;
  }
  return settings;
}

const numberIn = (text: string) => (text.trim() === "" ? null : Number(text));
