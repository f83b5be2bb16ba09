import { readdirSync } from "node:fs";
import { readJson } from "./source.ts";

type Tree = { [key: string]: Tree | string };
type Values = Record<string, unknown>;

export type Translate = (locale: string, key: string, values?: Values) => string | null;

/**
 * Texts of a `locales/` folder: those of the language, else of the default language.
 * With `kind` "schema" those of the theme editor (`fr.schema.json`).
 */
export function translationsIn(
  dir: string,
  kind: "storefront" | "schema" = "storefront",
): Translate {
  const ending = kind === "schema" ? ".schema.json" : ".json";
  const shown = kind === "schema" ? filledIn : escapedUnlessHtml;
  return (locale, key, values = {}) => {
    for (const name of [locale, locale.split("-")[0], defaultLocale(dir, ending)]) {
      const tree = (readJson(`${dir}/${name}${ending}`) ??
        readJson(`${dir}/${name}.default${ending}`)) as Tree | null;
      const text = tree && textAt(tree, key, locale, values);
      if (typeof text === "string") return shown(text, key, values);
    }
    return null;
  };
}

function defaultLocale(dir: string, ending: string): string | undefined {
  return readdirSync(dir)
    .find((name) => name.endsWith(`.default${ending}`))
    ?.split(".")[0];
}

function textAt(tree: Tree, key: string, locale: string, values: Values): string | undefined {
  let node: Tree | string | undefined = tree;
  for (const part of key.split(".")) node = typeof node === "object" ? node[part] : undefined;
  if (typeof node === "object" && values.count !== undefined) {
    const plural = node[new Intl.PluralRules(locale).select(Number(values.count))] ?? node.other;
    return typeof plural === "string" ? plural : undefined;
  }
  return typeof node === "string" ? node : undefined;
}

/** As Shopify: markup in a text is shown as text, unless its key ends with `_html`. */
function escapedUnlessHtml(text: string, key: string, values: Values): string {
  const filled = filledIn(text, key, values);
  return key.endsWith("_html") ? filled : escaped(filled);
}

function filledIn(text: string, _key: string, values: Values): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ""));
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
