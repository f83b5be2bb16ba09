import type { LiquidObject } from "./rendering.ts";
import { readSource } from "./source.ts";

export type SettingDefinition = {
  type: string;
  id?: string;
  label?: string;
  info?: string;
  content?: string;
  default?: unknown;
  placeholder?: string;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  options?: { value: string; label: string }[];
};

/** What a section or block says of itself in `{% schema %}`. */
export type Schema = {
  name?: string;
  tag?: string | null;
  class?: string;
  target?: string;
  stylesheet?: string;
  javascript?: string;
  available_if?: string;
  settings?: SettingDefinition[];
  blocks?: { type: string; name?: string; settings?: SettingDefinition[] }[];
  enabled_on?: { templates?: string[]; groups?: string[] };
  disabled_on?: { templates?: string[]; groups?: string[] };
};

const SCHEMA = /\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema\s*-?%\}/;

export function schemaOf(path: string): Schema {
  const json = SCHEMA.exec(readSource(path) ?? "")?.[1];
  if (!json) return {};
  try {
    return JSON.parse(json) as Schema;
  } catch (error) {
    throw new Error(`The schema of ${path} is not JSON: ${(error as Error).message}`);
  }
}

export const acceptsAppBlocks = (schema: Schema): boolean =>
  (schema.blocks ?? []).some((block) => block.type === "@app");

/** What was set, and the schema's defaults for what was not. */
export function withDefaults(
  settings: SettingDefinition[] = [],
  set: LiquidObject = {},
): LiquidObject {
  const all: LiquidObject = {};
  for (const { id, default: initial } of settings) if (id) all[id] = initial ?? null;
  return { ...all, ...set };
}

/** Whether a block may stand on a template, or in the group of sections called footer. */
export function isEnabledOn({ enabled_on, disabled_on }: Schema, template: string): boolean {
  const [kind] = template.split(".");
  const names = (place: typeof enabled_on) =>
    template === "footer" ? place?.groups : place?.templates;
  const matches = (list: string[]) => list.includes("*") || list.includes(kind ?? template);
  if (enabled_on) return matches(names(enabled_on) ?? []);
  return !matches(names(disabled_on) ?? []);
}
