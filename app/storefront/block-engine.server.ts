import { Liquid, type FilterImplOptions, type TagToken, type TopLevelToken } from "liquidjs";

const EXTENSION = "/extensions/tillit";

/** The extension as it is shipped, taken along by the build. */
const liquidFiles = import.meta.glob<string>("/extensions/tillit/{blocks,snippets}/*.liquid", {
  query: "?raw",
  import: "default",
  eager: true,
});
const texts = import.meta.glob<Texts>(
  ["/extensions/tillit/locales/*.json", "!/extensions/tillit/locales/*.schema.json"],
  { import: "default", eager: true },
);

type Texts = { [key: string]: string | Texts };

/** Of the page that is drawn, what Liquid's filters ask for. */
export type Page = { locale: string; now: Date; timeZone: string };

const FORBIDDEN_IN_APP_BLOCKS = [
  "javascript",
  "stylesheet",
  "include",
  "layout",
  "section",
  "sections",
];
const WITHOUT_OUTPUT = ["schema", "doc"];

const snippets = () =>
  Object.fromEntries(
    Object.entries(liquidFiles)
      .filter(([path]) => path.startsWith(`${EXTENSION}/snippets/`))
      .map(([path, source]) => [path.slice(path.lastIndexOf("/") + 1, -".liquid".length), source]),
  );

/**
 * Liquid as Shopify gives it to an app block: what is unknown or forbidden there is an error. One for all pages, so that
 * each snippet is parsed once: a list of reviews names one twenty times.
 */
const engine = new Liquid({ templates: snippets(), cache: true, strictFilters: true });

for (const name of WITHOUT_OUTPUT) engine.registerTag(name, skippedTag(name));
for (const name of FORBIDDEN_IN_APP_BLOCKS) engine.registerTag(name, forbiddenTag(name));

type Filter = Extract<FilterImplOptions, (...given: never[]) => unknown>;
type In = ThisParameterType<Filter>;

/** Of the page that is drawn; every snippet sees what is global. */
const PAGE = Symbol("page");
const pageOf = ({ context }: In) => (context.globals as unknown as { [PAGE]: Page })[PAGE];

engine.registerFilter("t", function (this: In, key: string) {
  return textOf(key, pageOf(this).locale);
});
engine.registerFilter("json", safeJson);
engine.registerFilter("payment_type_img_url", paymentMark);
engine.registerFilter("asset_url", assetAddress);

const date = engine.filters["date"] as Filter;
engine.registerFilter("date", function (this: In, input: unknown, format: unknown) {
  const { now, timeZone } = pageOf(this);
  return date.call(this, input === "now" ? now : input, format, timeZone);
});

/** What Liquid prints for that page. `scope` is what the source alone sees, `world` what its snippets see too. */
export async function renderLiquid(
  source: string,
  page: Page,
  { scope, world }: { scope: object; world: object },
): Promise<string> {
  const globals = { ...world, [PAGE]: page };
  // At one go: nothing in it waits for anything, and as a chain of promises it takes half as long again.
  return String(engine.parseAndRenderSync(source, scope, { globals })).trim();
}

export function blockSource(block: string): string {
  const source = liquidFiles[`${EXTENSION}/blocks/${block}.liquid`];
  if (source === undefined) throw new Error(`There is no block called ${block}`);
  return source;
}

type Schema = { settings?: { id?: string; default?: unknown }[] };

/** What a block's settings are until the merchant changes them in the theme editor. */
export function defaultSettings(block: string): Record<string, unknown> {
  const [, json = "{}"] =
    /{%-?\s*schema\s*-?%}([^]*?){%-?\s*endschema/.exec(blockSource(block)) ?? [];
  const { settings = [] } = JSON.parse(json) as Schema;
  return Object.fromEntries(
    settings.flatMap(({ id, default: value }) => (id ? [[id, value]] : [])),
  );
}

/**
 * What a snippet prints, for pages of our own that show what blocks show. `params` are those that its doc names;
 * the rest of Shopify's world is `page`.
 */
export async function renderSnippet(
  snippet: string,
  params: Record<string, unknown>,
  page: Page & { root?: string; path?: string },
): Promise<string> {
  const { root = "/", path = "/", locale } = page;
  const world = {
    request: { design_mode: false, locale: { iso_code: locale }, path },
    routes: { root_url: root },
  };
  const handed = Object.keys(params).map((name) => `, ${name}: ${name}`);
  const source = `{%- render '${snippet}'${handed.join("")} -%}`;
  return renderLiquid(source, page, { scope: params, world });
}

/** A text of the extension, as its Liquid prints it. */
export function textOf(key: string, locale: string): string {
  const candidates = [locale, locale.split("-")[0], "en.default"];
  for (const candidate of candidates) {
    let node: string | Texts | undefined = texts[`${EXTENSION}/locales/${candidate}.json`];
    for (const part of key.split(".")) node = typeof node === "object" ? node[part] : undefined;
    if (typeof node === "string") return node;
  }
  throw new Error(`There is no text for ${key}`);
}

function skippedTag(name: string) {
  return {
    parse(_tag: TagToken, remaining: TopLevelToken[]) {
      while (remaining.length > 0) {
        if ((remaining.shift() as TagToken).name === `end${name}`) return;
      }
      throw new Error(`{% ${name} %} is never closed`);
    },
    render: () => "",
  };
}

function forbiddenTag(name: string) {
  return {
    parse() {
      throw new Error(`{% ${name} %} is not allowed in an app block`);
    },
    render: () => "",
  };
}

/** Shopify's address has a hash in it that only Shopify knows. */
function paymentMark(type: unknown): string {
  return `//cdn.shopify.com/shopifycloud/storefront/assets/payment_icons/${String(type)}.svg`;
}

/** Where Shopify keeps the extension's files. The version in it only Shopify knows. */
function assetAddress(name: unknown): string {
  return `https://cdn.shopify.com/extensions/tillit/assets/${String(name)}`;
}

/** LiquidJS's own leaves `</script>` as it is. */
function safeJson(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
