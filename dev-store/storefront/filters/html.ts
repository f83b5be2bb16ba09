import type { Liquid } from "liquidjs";
import { escaped } from "../translations.ts";
import { named, plain, type FilterArgument } from "./arguments.ts";
import { imageUrl, type Image } from "./image.ts";

export function attributes(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

export function registerHtml(liquid: Liquid) {
  liquid.registerFilter("stylesheet_tag", (url: unknown, ...given: FilterArgument[]) => {
    const { preload } = named(given);
    const href = escaped(String(url));
    const hint = preload ? `<link rel="preload" href="${href}" as="style">` : "";
    return `${hint}<link href="${href}" rel="stylesheet" type="text/css" media="all">`;
  });
  liquid.registerFilter(
    "script_tag",
    (url: unknown) => `<script src="${escaped(String(url))}"></script>`,
  );
  liquid.registerFilter("link_to", (text: unknown, url: unknown, ...given: FilterArgument[]) => {
    const [title] = plain(given);
    return `<a${attributes({ href: url, title: title ?? null, ...named(given) })}>${String(text)}</a>`;
  });
  liquid.registerFilter("image_tag", (source: unknown, ...given: FilterArgument[]) => {
    const rest = named(given);
    delete rest.preload;
    delete rest.widths;
    const image = source instanceof String ? (source as Image) : null;
    return `<img${attributes({
      src: String(source),
      alt: image?.alt ?? "",
      width: image?.width ?? null,
      height: image?.height ?? null,
      loading: "lazy",
      ...rest,
    })}>`;
  });
  liquid.registerFilter("image_url", (image: unknown, ...given: FilterArgument[]) =>
    imageUrl(image, named(given)),
  );
  liquid.registerFilter("img_url", (image: unknown) => imageUrl(image, {}));
}
