import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Liquid } from "liquidjs";
import { appBlockEngine } from "./engine.ts";
import { findingsIn } from "./extension-limits.ts";
import { ExtensionRefusal } from "./refusal.ts";
import { schemaOf, type Schema } from "./schema.ts";
import { readSource, writtenAt } from "./source.ts";
import { translationsIn, type Translate } from "./translations.ts";

/** A theme app extension: its blocks, texts and Liquid. */
export type Extension = {
  /** As in `shopify://apps/HANDLE/blocks/…`. */
  handle: string;
  liquid: Liquid;
  /** The blocks' file names without `.liquid`. */
  blocks(): string[];
  schema(block: string): Schema;
  /** A label of a schema, where it begins with `t:`, in the language of the theme editor. */
  label(text: string, locale: string): string;
  assetUrl(name: string): string;
};

const open = new Map<string, Extension>();

/** The extension in `dir`, checked against Shopify's limits; throws what Shopify would refuse. */
export function openExtension(dir: string): Extension {
  const findings = findingsIn(dir);
  if (findings.length > 0)
    throw new ExtensionRefusal(`Shopify would refuse this extension:\n${findings.join("\n")}`);
  const known = open.get(dir) ?? readExtension(dir);
  open.set(dir, known);
  return known;
}

function readExtension(dir: string): Extension {
  const handle =
    /^handle\s*=\s*"(.+)"/m.exec(readSource(`${dir}/shopify.extension.toml`) ?? "")?.[1] ??
    basename(dir);
  const assetUrl = (name: string) =>
    `/cdn/extensions/${handle}/assets/${name}?v=${Math.round(writtenAt(`${dir}/assets/${name}`) ?? 0)}`;
  const labels: Translate = translationsIn(`${dir}/locales`, "schema");
  return {
    handle,
    assetUrl,
    liquid: appBlockEngine({
      dir,
      translate: translationsIn(`${dir}/locales`),
      missingText: (key, locale) => {
        throw new Error(`No text for ${key} in ${locale} nor in the default language`);
      },
      assetUrl,
    }),
    blocks: () =>
      readdirSync(`${dir}/blocks`)
        .filter((file) => file.endsWith(".liquid"))
        .map((file) => basename(file, ".liquid"))
        .sort(),
    schema: (block) => schemaOf(`${dir}/blocks/${block}.liquid`),
    label: (text, locale) =>
      text.startsWith("t:") ? (labels(locale, text.slice(2)) ?? text.slice(2)) : text,
  };
}
