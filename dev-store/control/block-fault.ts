import { existsSync } from "node:fs";
import { join } from "node:path";
import { EMBEDS, isEmbed } from "../storefront/app-embeds.ts";
import {
  isEnabledOn,
  schemaOf,
  type Schema,
  type SettingDefinition,
} from "../storefront/schema.ts";
import type { World } from "../world.ts";

type Placed = { template: string; block: string; settings: Record<string, unknown> };

/** Why the theme editor would not place this block so, in a sentence; null where it would. */
export function faultOfBlock(world: World, { template, block, settings }: Placed): string | null {
  const file = join(world.options.extensionDir, "blocks", `${block}.liquid`);
  if (!/^[\w-]+$/.test(block) || !existsSync(file)) return `block: the app has no block ${block}`;
  if (template !== EMBEDS && !isTemplate(world, template))
    return `template: the theme has no template ${template}`;
  const schema = schemaOf(file);
  if (!mayStandOn(schema, template)) return `template: ${block} may not stand on ${template}`;
  for (const [id, value] of Object.entries(settings)) {
    const definition = schema.settings?.find((setting) => setting.id === id);
    if (!definition) return `settings: ${block} has no setting ${id}`;
    const wrong = faultOfSetting(definition, value);
    if (wrong) return `settings.${id}: ${wrong}`;
  }
  return null;
}

/** An embed is enabled on pages, but stands in no template. */
const mayStandOn = (schema: Schema, template: string): boolean =>
  isEmbed(schema) || template === EMBEDS
    ? isEmbed(schema) && template === EMBEDS
    : isEnabledOn(schema, template);

/** The footer is a group of sections, not a template, but holds blocks all the same. */
function isTemplate(world: World, template: string): boolean {
  if (template === "footer") return true;
  const file = join(world.options.themeDir, "templates", `${template}.json`);
  return /^[\w.-]+$/.test(template) && existsSync(file);
}

function faultOfSetting(definition: SettingDefinition, value: unknown): string | null {
  const { type, min = -Infinity, max = Infinity, step = 1, options } = definition;
  switch (type) {
    case "checkbox":
      return typeof value === "boolean" ? null : "must be true or false";
    case "number":
      return value === null || typeof value === "number" ? null : "must be a number";
    case "range": {
      const fits = typeof value === "number" && value >= min && value <= max;
      const onStep = fits && Number.isInteger(Number(((value - min) / step).toFixed(6)));
      return onStep ? null : `must be a number from ${min} to ${max} in steps of ${step}`;
    }
    case "select":
    case "radio":
    case "text_alignment": {
      const values = options?.map((option) => option.value) ?? ["left", "center", "right"];
      return values.some((one) => one === value) ? null : `must be one of ${values.join(", ")}`;
    }
    case "color":
      return typeof value === "string" && /^(#[0-9a-f]{3,8}|rgba?\([\d., ]+\))?$/i.test(value)
        ? null
        : "must be a colour or empty";
    default:
      return typeof value === "string" ? null : "must be a text";
  }
}
