import type { Extension } from "./extension.ts";
import type { StorefrontWorld } from "./rendering.ts";
import { bundled, type Theme } from "./theme.ts";
import type { Visit } from "./visit.ts";

/** What Shopify puts into every head: the other languages, the theme's bundles, the app blocks' files. */
export function contentForHeader(
  { state }: StorefrontWorld,
  visit: Visit,
  theme: Theme,
  extension: Extension | null,
  drawnBlocks: Set<string>,
): string {
  const { url } = state.shop.primaryDomain;
  const languages = state.shop.locales.filter(({ published }) => published);
  const alternates = languages.map(
    ({ locale, primary }) =>
      `<link rel="alternate" hreflang="${locale}" href="${url}${primary ? "" : `/${locale}`}${visit.path}">`,
  );
  const schemas = extension ? [...drawnBlocks].map((block) => extension.schema(block)) : [];
  const files = (kind: "stylesheet" | "javascript") => [
    ...new Set(schemas.map((schema) => schema[kind]).filter((name) => name !== undefined)),
  ];
  return [
    ...(languages.length > 1 ? alternates : []),
    ...(bundled(theme, "stylesheet")
      ? [stylesheet("/cdn/shop/t/1/compiled_assets/styles.css")]
      : []),
    ...(bundled(theme, "javascript") ? [script("/cdn/shop/t/1/compiled_assets/scripts.js")] : []),
    ...files("stylesheet").map((name) => stylesheet(extension!.assetUrl(name))),
    ...files("javascript").map((name) => script(extension!.assetUrl(name))),
  ].join("\n");
}

const stylesheet = (url: string) => `<link rel="stylesheet" href="${url}">`;
const script = (url: string) => `<script src="${url}" defer></script>`;
