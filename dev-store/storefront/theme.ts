import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Liquid } from "liquidjs";
import { themeEngine } from "./engine.ts";
import type { LiquidObject } from "./rendering.ts";
import { schemaOf, type Schema, type SettingDefinition } from "./schema.ts";
import { readJson, readSource, writtenAt } from "./source.ts";
import { translationsIn } from "./translations.ts";

export type SectionRecord = {
  type: string;
  settings?: LiquidObject;
  blocks?: Record<string, { type: string; settings?: LiquidObject; disabled?: boolean }>;
  block_order?: string[];
  disabled?: boolean;
};

/** A JSON template or section group: sections and their order. */
export type SectionList = {
  layout?: string | false;
  sections: Record<string, SectionRecord>;
  order: string[];
};

/** An Online Store 2.0 theme folder. */
export type Theme = {
  dir: string;
  /** As the theme calls itself. */
  name(): string;
  liquid: Liquid;
  /** Names on the console, once, what is left out. */
  skip(what: string): void;
  /** The JSON template; null where it is missing or written in Liquid. */
  template(name: string): SectionList | null;
  sectionGroup(name: string): SectionList | null;
  sectionSchema(type: string): Schema;
  has(file: string): boolean;
  settingDefinitions(): SettingDefinition[];
  /** The theme's settings as saved, with a preset of theirs laid over when one is named. */
  settings(preset: string | null): LiquidObject;
  assetUrl(name: string): string;
};

const open = new Map<string, Theme>();

/** The theme in `dir`. What the dev store does not know of it is told to `name` once, and skipped. */
export function openTheme(dir: string, name: (what: string) => void = onTheConsole): Theme {
  const known = open.get(dir);
  if (known) return known;
  if (writtenAt(`${dir}/layout/theme.liquid`) === null) {
    throw new Error(`${dir} is not a theme: it has no layout/theme.liquid`);
  }
  const theme = readTheme(dir, once(name));
  open.set(dir, theme);
  return theme;
}

function readTheme(dir: string, name: (what: string) => void): Theme {
  const assetUrl = (file: string) =>
    `/cdn/shop/t/1/assets/${file}?v=${Math.round(writtenAt(`${dir}/assets/${file}`) ?? 0)}`;
  const missingText = (key: string, locale: string) => {
    name(`text ${key}`);
    return `Translation missing: ${locale}.${key}`;
  };
  const translate = translationsIn(`${dir}/locales`);
  return {
    dir,
    skip: name,
    name: () => info(dir)?.theme_name ?? basename(dir),
    assetUrl,
    liquid: themeEngine({ dir, translate, missingText, assetUrl }, name),
    template: (file) => readJson(`${dir}/templates/${file}.json`) as SectionList | null,
    sectionGroup: (file) => readJson(`${dir}/sections/${file}.json`) as SectionList | null,
    sectionSchema(type) {
      try {
        return schemaOf(`${dir}/sections/${type}.liquid`);
      } catch (error) {
        name(`schema of section ${type} (${(error as Error).message})`);
        return {};
      }
    },
    has: (file) => writtenAt(`${dir}/${file}`) !== null,
    settingDefinitions: () => settingsSchema(dir).flatMap(({ settings }) => settings ?? []),
    settings: (preset) => savedSettings(dir, preset),
  };
}

type SettingsGroup = { name: string; theme_name?: string; settings?: SettingDefinition[] };

const settingsSchema = (dir: string) =>
  (readJson(`${dir}/config/settings_schema.json`) ?? []) as SettingsGroup[];

const info = (dir: string) => settingsSchema(dir).find(({ name }) => name === "theme_info");

type SettingsData = { current?: LiquidObject | string; presets?: Record<string, LiquidObject> };

function savedSettings(dir: string, preset: string | null): LiquidObject {
  const { current = {}, presets = {} } = (readJson(`${dir}/config/settings_data.json`) ??
    {}) as SettingsData;
  const saved = typeof current === "string" ? presets[current] : current;
  return { ...saved, ...(preset ? presets[preset] : {}) };
}

/** The names of the theme's presets, such as Light and Dark. */
export function presetsOf({ dir }: Theme): string[] {
  const { presets = {} } = (readJson(`${dir}/config/settings_data.json`) ?? {}) as SettingsData;
  return Object.keys(presets);
}

/** All `{% stylesheet %}` or `{% javascript %}` of the theme's files, as Shopify bundles them. */
export function bundled({ dir }: Theme, tag: "stylesheet" | "javascript"): string {
  const enclosed = new RegExp(
    `\\{%-?\\s*${tag}\\s*-?%\\}([\\s\\S]*?)\\{%-?\\s*end${tag}\\s*-?%\\}`,
    "g",
  );
  return ["sections", "blocks", "snippets"]
    .flatMap((folder) => (writtenAt(`${dir}/${folder}`) === null ? [] : files(`${dir}/${folder}`)))
    .flatMap((path) =>
      [...(readSource(path) ?? "").matchAll(enclosed)].map(([, text]) => text!.trim()),
    )
    .join("\n");
}

const files = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".liquid"))
    .sort()
    .map((file) => `${folder}/${file}`);

function once(name: (what: string) => void) {
  const named = new Set<string>();
  return (what: string) => {
    if (!named.has(what)) name(what);
    named.add(what);
  };
}

function onTheConsole(what: string) {
  console.warn(`The theme uses what the dev store does not know, and skips: ${what}`);
}
