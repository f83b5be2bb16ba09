import { Color } from "./color.ts";
import type { LiquidObject } from "./rendering.ts";
import { withDefaults, type SettingDefinition } from "./schema.ts";

const SYSTEM_FONT = {
  family: "system-ui",
  fallback_families: "sans-serif",
  weight: 400,
  style: "normal",
  "system?": true,
};

const SHOPIFY_LINK = /^shopify:\/\/(collections|products|pages|policies)(\/.*)?$/;

/**
 * Settings as Liquid sees them: a handle becomes the collection it names, a colour knows its parts.
 * `objects` are the page's own (collections, all_products, linklists, routes).
 */
export function settingsForLiquid(
  definitions: SettingDefinition[] = [],
  set: LiquidObject = {},
  objects: LiquidObject = {},
): LiquidObject {
  const values = withDefaults(definitions, set);
  for (const { id, type } of definitions) {
    if (id) values[id] = settingForLiquid(type, values[id], objects, definitions);
  }
  return values;
}

function settingForLiquid(
  type: string,
  value: unknown,
  objects: LiquidObject,
  definitions: SettingDefinition[],
): unknown {
  const named = (list: string) =>
    (objects[list] as LiquidObject | undefined)?.[String(value)] ?? null;
  switch (type) {
    case "color":
      return typeof value === "string" && value !== "" ? new Color(value) : "";
    case "color_scheme":
      return colorSchemeNamed(String(value ?? ""), objects) ?? value;
    case "color_scheme_group":
      return colorSchemes(
        value,
        definitions.find((one) => one.type === type),
      );
    case "collection":
      return named("collections");
    case "product":
      return named("all_products");
    case "page":
      return named("pages");
    case "link_list":
      return named("linklists");
    case "url":
      return typeof value === "string" ? linkTarget(value, objects) : value;
    case "image_picker":
    case "video":
    case "metaobject":
      return null;
    case "font_picker":
      return SYSTEM_FONT;
    default:
      return value;
  }
}

function linkTarget(value: string, objects: LiquidObject): string {
  const link = SHOPIFY_LINK.exec(value);
  if (!link) return value;
  const root = String((objects.routes as LiquidObject | undefined)?.root_url ?? "/");
  return `${root === "/" ? "" : root}/${link[1]}${link[2] ?? ""}`;
}

function colorSchemes(value: unknown, group: SettingDefinition | undefined): LiquidObject {
  const definitions = (
    (group as { definition?: SettingDefinition[] } | undefined)?.definition ?? []
  ).filter(({ id }) => id);
  const schemes: LiquidObject = {};
  for (const [id, scheme] of Object.entries(
    (value ?? {}) as Record<string, { settings: LiquidObject }>,
  )) {
    schemes[id] = { id, settings: settingsForLiquid(definitions, scheme.settings) };
  }
  return schemes;
}

/** Sections name a scheme of the theme's settings; within those settings they are not known yet. */
function colorSchemeNamed(id: string, objects: LiquidObject): unknown {
  for (const group of Object.values((objects.settings ?? {}) as LiquidObject)) {
    if (typeof group === "object" && group !== null && Object.hasOwn(group, id)) {
      return (group as LiquidObject)[id];
    }
  }
  return null;
}
