import { Liquid } from "liquidjs";
import { registerDate } from "./filters/date.ts";
import { registerFont } from "./filters/font.ts";
import { registerHtml } from "./filters/html.ts";
import { registerJson } from "./filters/json.ts";
import { registerMetafield } from "./filters/metafield.ts";
import { registerMoney } from "./filters/money.ts";
import { registerPayment } from "./filters/payment.ts";
import { registerPlaceholder } from "./filters/placeholder.ts";
import { registerText } from "./filters/text.ts";
import { registerTranslate } from "./filters/translate.ts";
import { parsedTemplates } from "./parsed-templates.ts";
import { contentForTag } from "./tags/content-for.ts";
import { FiftyTimesForTag } from "./tags/for.ts";
import { FormTag } from "./tags/form.ts";
import { PaginateTag } from "./tags/paginate.ts";
import { includeTag, snippetOrBlockTag } from "./tags/render.ts";
import { SectionTag } from "./tags/section.ts";
import { SilentTag } from "./tags/silent.ts";
import { StyleTag } from "./tags/style.ts";
import { skipUnknown } from "./tags/unknown.ts";
import type { Translate } from "./translations.ts";

/** What differs between a theme's Liquid and an app's. */
export type Dialect = {
  /** The folder with `snippets/`. */
  dir: string;
  translate: Translate;
  missingText(key: string, locale: string): string;
  assetUrl(name: string): string;
};

/** A theme's Liquid. What the dev store does not know is told to `name` and skipped. */
export function themeEngine(dialect: Dialect, name: (what: string) => void): Liquid {
  const liquid = shopifysLiquid(dialect);
  for (const tag of ["stylesheet", "javascript"]) liquid.registerTag(tag, SilentTag);
  for (const tag of ["section", "sections"]) liquid.registerTag(tag, SectionTag);
  liquid.registerTag("render", snippetOrBlockTag(name));
  liquid.registerTag("include", includeTag(name));
  liquid.registerTag("content_for", contentForTag(name));
  skipUnknown(liquid, name);
  return liquid;
}

const FORBIDDEN_IN_APP_BLOCKS = [
  "javascript",
  "stylesheet",
  "include",
  "layout",
  "section",
  "sections",
];

/** The Liquid of an app block: unknown filters and tags, and those Shopify forbids there, are errors. */
export function appBlockEngine(dialect: Dialect): Liquid {
  const liquid = shopifysLiquid(dialect);
  for (const tag of FORBIDDEN_IN_APP_BLOCKS) {
    liquid.registerTag(tag, {
      parse() {
        throw new Error(`{% ${tag} %} is not allowed in an app block`);
      },
      render: () => "",
    });
  }
  return liquid;
}

function shopifysLiquid({ dir, translate, missingText, assetUrl }: Dialect): Liquid {
  const liquid = new Liquid({
    root: dir,
    partials: `${dir}/snippets`,
    extname: ".liquid",
    relativeReference: false,
    strictFilters: true,
    cache: parsedTemplates(dir),
  });
  for (const tag of ["schema", "doc"]) liquid.registerTag(tag, SilentTag);
  liquid.registerTag("style", StyleTag);
  liquid.registerTag("for", FiftyTimesForTag);
  liquid.registerTag("form", FormTag);
  liquid.registerTag("paginate", PaginateTag);

  registerTranslate(liquid, translate, missingText);
  registerJson(liquid);
  registerMoney(liquid);
  registerHtml(liquid);
  registerText(liquid);
  registerDate(liquid);
  registerPayment(liquid);
  registerFont(liquid);
  registerPlaceholder(liquid);
  registerMetafield(liquid);
  liquid.registerFilter("asset_url", (name: unknown) => assetUrl(String(name)));
  return liquid;
}
